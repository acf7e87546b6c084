//! Sentences of our own with what is claimed in them.
