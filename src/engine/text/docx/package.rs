//! The zip archive of a Word file, and which of its parts is the document (Open Packaging Conventions, ECMA-376 part 2).

use super::{DocxError, MAX_PART_BYTES};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use quick_xml::events::Event;
use rawzip::{CompressionMethod, ZipArchive, ZipSliceArchive, ZipVerification};

/// How files of the old format, and encrypted ones, start.
const COMPOUND_FILE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// The part that says which part is the document.
const RELATIONSHIPS: &str = "_rels/.rels";

/// An opened archive.
pub(super) struct Package<'b> {
    archive: ZipSliceArchive<&'b [u8]>,
}

impl<'b> Package<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, DocxError> {
        if bytes.starts_with(&COMPOUND_FILE) {
            return Err(DocxError::OldOrProtected);
        }
        let archive = ZipArchive::from_slice(bytes).map_err(|_| DocxError::Damaged)?;
        Ok(Self { archive })
    }

    /// The XML of the document.
    pub(super) fn document(&self) -> Result<String, DocxError> {
        let relationships = self.part(RELATIONSHIPS)?.ok_or(DocxError::NoDocument)?;
        let name = document_name(&relationships)?.ok_or(DocxError::NoDocument)?;
        let document = self.part(&name)?.ok_or(DocxError::NoDocument)?;
        if document.contains("wordprocessingml") {
            Ok(document)
        } else {
            // A spreadsheet or slides are packed the same way.
            Err(DocxError::NoDocument)
        }
    }

    /// The part `name`, unpacked and checked. Names differ in case between programs, and mean the same part.
    fn part(&self, name: &str) -> Result<Option<String>, DocxError> {
        for record in self.archive.entries() {
            let record = record.map_err(|_| DocxError::Damaged)?;
            if !(record.file_path().as_bytes()).eq_ignore_ascii_case(name.as_bytes()) {
                continue;
            }
            if record.flags().is_encrypted() {
                return Err(DocxError::OldOrProtected);
            }
            let entry = self.archive.get_entry(record.wayfinder());
            let entry = entry.map_err(|_| DocxError::Damaged)?;
            let data = unpacked(record.compression_method(), entry.data())?;
            let found = ZipVerification {
                crc: rawzip::crc32(&data),
                uncompressed_size: data.len() as u64,
            };
            let expected = entry.claim_verifier();
            expected.valid(found).map_err(|_| DocxError::Damaged)?;
            return String::from_utf8(data)
                .map(Some)
                .map_err(|_| DocxError::Damaged);
        }
        Ok(None)
    }
}

/// The bytes that were packed as `data`, [`MAX_PART_BYTES`] at most.
fn unpacked(method: CompressionMethod, data: &[u8]) -> Result<Vec<u8>, DocxError> {
    match method {
        CompressionMethod::STORE if data.len() > MAX_PART_BYTES => Err(DocxError::TooLarge),
        CompressionMethod::STORE => Ok(data.to_vec()),
        CompressionMethod::DEFLATE => {
            decompress_to_vec_with_limit(data, MAX_PART_BYTES).map_err(|error| match error.status {
                TINFLStatus::HasMoreOutput => DocxError::TooLarge,
                _ => DocxError::Damaged,
            })
        }
        _ => Err(DocxError::Damaged),
    }
}

/// The name of the document's part, as `relationships` has it.
fn document_name(relationships: &str) -> Result<Option<String>, DocxError> {
    let mut reader = quick_xml::Reader::from_str(relationships);
    loop {
        let event = reader.read_event().map_err(|_| DocxError::Damaged)?;
        let (Event::Start(element) | Event::Empty(element)) = event else {
            if matches!(event, Event::Eof) {
                return Ok(None);
            }
            continue;
        };
        let attribute = |name: &str| super::body::attribute(&element, name);
        let is_document = attribute("Type").is_some_and(|kind| kind.ends_with("/officeDocument"));
        if let (true, Some(target)) = (is_document, attribute("Target")) {
            return Ok(Some(target.trim_start_matches('/').to_owned()));
        }
    }
}
