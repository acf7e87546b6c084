//! Text in, annotations out.
