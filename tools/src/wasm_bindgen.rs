//! `wasm-bindgen`, the program that Trunk calls on the compiled page.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(std::env::args_os())
}
