//! Sentences of our own with what is said in them and by whom.
