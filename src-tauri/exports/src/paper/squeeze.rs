//! Deflate, with one compressor for all streams of a file.

use std::cell::RefCell;

use miniz_oxide::DataFormat;
use miniz_oxide::deflate::core::{CompressorOxide, TDEFLFlush, TDEFLStatus, compress};

/// A compressor that is used again.
struct Squeezer {
    state: Box<CompressorOxide>,
}

/// Measured on letters and agreements: higher levels cost more time than they save bytes.
const LEVEL: u8 = 3;

thread_local! {
    /// Kept from file to file: its tables take longer to make than a page to squeeze.
    static KEPT: RefCell<Squeezer> = RefCell::new(Squeezer::new());
}

/// The zlib stream of some bytes.
pub fn squeeze(bytes: &[u8]) -> Vec<u8> {
    KEPT.with_borrow_mut(|kept| kept.squeeze(bytes))
}

impl Squeezer {
    /// A compressor.
    fn new() -> Self {
        let mut state = Box::new(CompressorOxide::default());
        state.set_format_and_level(DataFormat::Zlib, LEVEL);
        Self { state }
    }

    /// The zlib stream of some bytes.
    fn squeeze(&mut self, bytes: &[u8]) -> Vec<u8> {
        self.state.reset();
        // What cannot be made smaller becomes a little longer.
        let mut out = vec![0; bytes.len() / 2 + 256];
        let (mut read, mut written) = (0, 0);
        loop {
            let rest = bytes.get(read..).unwrap_or_default();
            let room = out.get_mut(written..).unwrap_or_default();
            let (status, consumed, produced) = compress(&mut self.state, rest, room, TDEFLFlush::Finish);
            read += consumed;
            written += produced;
            if status != TDEFLStatus::Okay {
                break;
            }
            out.resize(out.len() * 2, 0);
        }
        out.truncate(written);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_squeezed_comes_back() {
        let mut squeezer = Squeezer::new();
        let noise: Vec<u8> = (0..70_000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        for bytes in [&b""[..], b"BT 10 20 Td (a)Tj ET", &noise, &[7; 100_000]] {
            let squeezed = squeezer.squeeze(bytes);
            assert_eq!(miniz_oxide::inflate::decompress_to_vec_zlib(&squeezed).unwrap(), bytes);
            assert_eq!(squeezed, Squeezer::new().squeeze(bytes), "what went before changes nothing");
        }
    }
}
