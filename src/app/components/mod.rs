//! What a person sees: one view a file. Views take what they show as properties and say what was done through callbacks.

pub(crate) mod article;
pub(crate) mod card;
pub(crate) mod choice;
pub(crate) mod claim;
pub(crate) mod drop_zone;
pub(crate) mod empty;
pub(crate) mod examples;
pub(crate) mod export_menu;
pub(crate) mod icons;
pub(crate) mod legend;
pub(crate) mod list_tools;
pub(crate) mod mark;
pub(crate) mod notice;
pub(crate) mod number_card;
pub(crate) mod pager;
pub(crate) mod panel;
pub(crate) mod paragraph;
pub(crate) mod paste_box;
pub(crate) mod print_lists;
pub(crate) mod progress;
pub(crate) mod tabs;
pub(crate) mod top_bar;
pub(crate) mod working;
