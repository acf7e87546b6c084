//! `wasm-bindgen-test-runner`, the program that cargo runs a wasm test binary with.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
