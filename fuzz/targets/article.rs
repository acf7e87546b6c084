//! No text makes the analysis panic or hang, and every annotation can be written and read back.
#![no_main]

use bluepencil::analysis::analyse;
use bluepencil::format::json;
use bluepencil::mention::Tagger;
use bluepencil::text::Article;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static TAGGER: LazyLock<Tagger> =
    LazyLock::new(|| Tagger::from_bytes(include_bytes!("../../data/tagger.bin")).expect("the model is whole"));

fuzz_target!(|text: &str| {
    if let Ok(article) = Article::new(text) {
        let line = json::to_line(&analyse(article, &TAGGER, &mut |_| ()));
        let set = json::read(&line).expect("it reads its own");
        assert_eq!(json::to_line(&set), line);
    }
});
