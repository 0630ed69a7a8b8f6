//! How a file lies in the vault: pieces of 64 KiB, each encrypted and authenticated by itself, so that a file of any
//! size passes through little memory, and none of them can be left out, moved or cut off unnoticed.
//!
//! ```text
//! 8 bytes    "CSPATT1\n"
//! pieces     XChaCha20-Poly1305, the tag of 16 bytes at the end; all but the last are whole
//! ```
//!
//! The key is random and used for this one file, so the nonce only counts: 15 bytes of zero, one that is 1 in the
//! last piece, the number of the piece. The attachment's identity is authenticated with each.

use std::io::{self, Read, Write};

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Error, MediaType};
use crate::ids::AttachmentId;

const MAGIC: &[u8; 8] = b"CSPATT1\n";
const PIECE: usize = 64 * 1024;
const TAG: usize = 16;

/// The key of one file.
pub(super) type FileKey = Zeroizing<[u8; 32]>;

/// What is known of a file once it was read.
pub(super) struct Sealed {
    pub media: MediaType,
    pub bytes: u64,
    pub sha256: [u8; 32],
}

/// Encrypts a file of one of the kinds that are kept. Nothing in clear is written anywhere.
///
/// # Errors
/// [`Error::Empty`], [`Error::NotKept`], [`Error::TooBig`]; [`Error::Unreadable`] for the source.
pub(super) fn seal(
    from: &mut dyn Read,
    to: &mut dyn Write,
    key: &FileKey,
    id: AttachmentId,
    megabytes: u32,
) -> crate::Result<Sealed> {
    let (cipher, about) = (XChaCha20Poly1305::new((&**key).into()), id.uuid().into_bytes());
    let most = u64::from(megabytes) * 1024 * 1024;
    let (mut hash, mut bytes, mut number) = (Sha256::new(), 0u64, 0u64);
    let mut piece = filled(from).map_err(Error::Unreadable)?;
    if piece.is_empty() {
        return Err(Error::Empty.into());
    }
    let media = MediaType::of(&piece).ok_or(Error::NotKept)?;
    to.write_all(MAGIC).map_err(written)?;
    loop {
        bytes += piece.len() as u64;
        if bytes > most {
            return Err(Error::TooBig { megabytes }.into());
        }
        hash.update(&piece);
        let next = if piece.len() == PIECE {
            filled(from).map_err(Error::Unreadable)?
        } else {
            Zeroizing::default()
        };
        let last = next.is_empty();
        let payload = Payload { msg: &piece, aad: &about };
        let sealed = cipher.encrypt(&nonce(number, last).into(), payload).map_err(|_| Error::Broken)?;
        to.write_all(&sealed).map_err(written)?;
        if last {
            return Ok(Sealed { media, bytes, sha256: hash.finalize().into() });
        }
        (piece, number) = (next, number + 1);
    }
}

/// Decrypts a file; gives the SHA-256 of what came out.
///
/// # Errors
/// [`Error::Broken`] when it is not, piece by piece, what was sealed.
pub(super) fn open(
    from: &mut dyn Read,
    to: &mut dyn Write,
    key: &FileKey,
    id: AttachmentId,
) -> crate::Result<[u8; 32]> {
    let (cipher, about) = (XChaCha20Poly1305::new((&**key).into()), id.uuid().into_bytes());
    let mut magic = [0; MAGIC.len()];
    from.read_exact(&mut magic).map_err(|_| Error::Broken)?;
    if magic != *MAGIC {
        return Err(Error::Broken.into());
    }
    let (mut hash, mut number) = (Sha256::new(), 0);
    let mut piece = taken(from, PIECE + TAG).map_err(read)?;
    loop {
        let next = if piece.len() == PIECE + TAG {
            taken(from, PIECE + TAG).map_err(read)?
        } else {
            Zeroizing::default()
        };
        let last = next.is_empty();
        let payload = Payload { msg: &piece, aad: &about };
        let plain = cipher.decrypt(&nonce(number, last).into(), payload).map_err(|_| Error::Broken)?;
        let plain = Zeroizing::new(plain);
        hash.update(&plain);
        to.write_all(&plain).map_err(written)?;
        if last {
            return Ok(hash.finalize().into());
        }
        (piece, number) = (next, number + 1);
    }
}

fn nonce(number: u64, last: bool) -> [u8; 24] {
    let mut nonce = [0; 24];
    nonce[15] = u8::from(last);
    nonce[16..].copy_from_slice(&number.to_be_bytes());
    nonce
}

fn filled(from: &mut dyn Read) -> io::Result<Zeroizing<Vec<u8>>> {
    taken(from, PIECE)
}

/// As many bytes as asked for, or what is left.
fn taken(from: &mut dyn Read, most: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(most));
    from.take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn read(error: io::Error) -> crate::Error {
    crate::vault::Error::Files(error).into()
}

fn written(error: io::Error) -> crate::Error {
    crate::vault::Error::Files(error).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> FileKey {
        Zeroizing::new([7; 32])
    }

    fn pdf(length: usize) -> Vec<u8> {
        let mut bytes = b"%PDF-1.7".to_vec();
        bytes.extend((0..length - 8).map(|i| (i % 251) as u8));
        bytes
    }

    fn sealed(plain: &[u8], id: AttachmentId) -> Vec<u8> {
        let mut out = Vec::new();
        let told = seal(&mut &plain[..], &mut out, &key(), id, 1).unwrap();
        assert_eq!((told.bytes, told.media), (plain.len() as u64, MediaType::Pdf));
        out
    }

    fn opened(bytes: &[u8], id: AttachmentId) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        open(&mut &bytes[..], &mut out, &key(), id).ok().map(|_| out)
    }

    #[test]
    fn files_of_every_length_around_a_piece_come_back() {
        let id = AttachmentId::new();
        for length in [9, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 5] {
            let plain = pdf(length);
            let sealed = sealed(&plain, id);
            assert!(sealed.windows(8).all(|window| window != b"%PDF-1.7"));
            assert_eq!(opened(&sealed, id).as_deref(), Some(plain.as_slice()), "{length}");
        }
    }

    #[test]
    fn nothing_can_be_touched_cut_off_moved_or_passed_as_another_file() {
        let id = AttachmentId::new();
        let whole = sealed(&pdf(2 * PIECE), id);
        for at in [0, 8, 20, PIECE, PIECE + 30, whole.len() - 1] {
            let mut touched = whole.clone();
            touched[at] ^= 1;
            assert!(opened(&touched, id).is_none(), "{at}");
        }
        assert!(opened(&whole[..8 + PIECE + TAG], id).is_none(), "the last piece cut off");
        assert!(opened(&whole[..whole.len() - 1], id).is_none());
        assert!(opened(&[whole.as_slice(), b"more"].concat(), id).is_none());
        let (first, second) = whole[8..].split_at(PIECE + TAG);
        assert!(opened(&[&whole[..8], second, first].concat(), id).is_none(), "two pieces changed places");
        assert!(opened(&whole, AttachmentId::new()).is_none());
    }

    #[test]
    fn only_the_kinds_that_are_kept_within_the_limit_are_taken() {
        let refused = |plain: &[u8]| {
            let sealed = seal(&mut &plain[..], &mut io::sink(), &key(), AttachmentId::new(), 1);
            sealed.err().unwrap().problem().code
        };
        assert_eq!(refused(b""), "file-empty");
        assert_eq!(refused(b"MZ\x90\x00 a program called scan.pdf"), "attachment-not-kept");
        assert_eq!(refused(b"<html>%PDF-"), "attachment-not-kept");
        assert_eq!(refused(&pdf(1024 * 1024 + 1)), "attachment-too-big");
        assert!(seal(&mut &pdf(1024 * 1024)[..], &mut io::sink(), &key(), AttachmentId::new(), 1).is_ok());
    }
}
