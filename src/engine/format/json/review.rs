//! What a person made of the annotations: native JSON both ways.

use super::wire;
use crate::annotation::{Loss, Origin, SignOff, Status, Verdict};

/// Declares that a type of the engine and one of the wire have the same values.
macro_rules! same_values {
    ($name:ident: $($value:ident),+) => {
        impl From<$name> for wire::$name {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$value => Self::$value),+
                }
            }
        }

        impl From<wire::$name> for $name {
            fn from(value: wire::$name) -> Self {
                match value {
                    $(wire::$name::$value => Self::$value),+
                }
            }
        }
    };
}

same_values!(Loss: Gone, Ambiguous);
same_values!(Origin: Machine, Person);
same_values!(Status: Suggested, Accepted, Rejected);
same_values!(Verdict: Confirmed, Disputed, NeedsSource);

pub(super) fn write_sign_off(sign_off: &SignOff) -> wire::SignOff {
    wire::SignOff {
        name: sign_off.name.clone(),
        at: sign_off.at.to_string(),
        changed_since: sign_off.changed_since,
    }
}

pub(super) fn read_sign_off(sign_off: &wire::SignOff) -> Result<SignOff, &'static str> {
    if sign_off.name.trim().is_empty() {
        return Err("its sign-off has no name");
    }
    let at = sign_off.at.parse();
    Ok(SignOff {
        name: sign_off.name.clone(),
        at: at.map_err(|_| "its sign-off's time is not ISO 8601 with a time zone")?,
        changed_since: sign_off.changed_since,
    })
}
