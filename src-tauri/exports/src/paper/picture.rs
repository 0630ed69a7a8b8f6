//! Photographs on paper: a JPEG is put into the file as it is. It stands as its points lie; a camera's note on how it
//! was held is for those who store the picture to obey.

use std::sync::Arc;

use sha2::{Digest, Sha256};

/// A JPEG with what a PDF must say of it.
#[derive(Debug, Clone)]
pub struct Picture {
    jpeg: Arc<[u8]>,
    name: Arc<str>,
    width: u16,
    height: u16,
    channels: u8,
}

impl Picture {
    /// A picture from a JPEG of one or three channels with eight bits; none for anything else.
    #[must_use]
    pub fn jpeg(jpeg: &[u8]) -> Option<Self> {
        let (width, height, channels) = frame(jpeg)?;
        if width == 0 || height == 0 || !matches!(channels, 1 | 3) {
            return None;
        }
        let hash = Sha256::digest(jpeg);
        // The same picture is put in once, wherever it stands.
        let name: String = hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        Some(Self { jpeg: jpeg.into(), name: format!("P{name}").into(), width, height, channels })
    }

    /// Points across and down.
    #[must_use]
    pub fn size(&self) -> (u16, u16) {
        (self.width, self.height)
    }

    /// Its name on a page.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The entries of its dictionary, without its length.
    pub(super) fn entries(&self) -> String {
        let colours = if self.channels == 1 { "DeviceGray" } else { "DeviceRGB" };
        format!(
            "/Type/XObject/Subtype/Image/Width {}/Height {}/ColorSpace/{colours}/BitsPerComponent 8/Filter/DCTDecode",
            self.width, self.height
        )
    }

    /// The file's bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.jpeg
    }
}

/// Width, height and channels, from the first frame header.
fn frame(jpeg: &[u8]) -> Option<(u16, u16, u8)> {
    let word = |at: usize| Some(u16::from_be_bytes(jpeg.get(at..at + 2)?.try_into().ok()?));
    if word(0)? != 0xffd8 {
        return None;
    }
    let mut at = 2;
    loop {
        if *jpeg.get(at)? != 0xff {
            return None;
        }
        match *jpeg.get(at + 1)? {
            // Filling before a marker.
            0xff => at += 1,
            // Tables of their own kinds have these numbers among those of frames.
            0xc4 | 0xc8 | 0xcc => at += 2 + usize::from(word(at + 2)?),
            0xc0..=0xcf => {
                let deep = *jpeg.get(at + 4)?;
                return (deep == 8).then_some((word(at + 7)?, word(at + 5)?, *jpeg.get(at + 9)?));
            }
            0xd9 | 0xda => return None,
            0x01 | 0xd0..=0xd7 => at += 2,
            _ => at += 2 + usize::from(word(at + 2)?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_is_found_behind_other_segments() {
        let mut jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc4\x00\x03x".to_vec();
        jpeg.extend_from_slice(b"\xff\xff\xc2\x00\x11\x08\x01\x02\x03\x04\x03");
        jpeg.extend_from_slice(&[0; 9]);
        let picture = Picture::jpeg(&jpeg).unwrap();
        assert_eq!(picture.size(), (0x0304, 0x0102));
        assert!(picture.entries().contains("DeviceRGB"));
        for end in 0..24 {
            assert!(Picture::jpeg(&jpeg[..end]).is_none(), "{end}");
        }
        assert!(Picture::jpeg(b"\x89PNG\r\n\x1a\n").is_none());
    }
}
