//! Prepares the window: its configuration, what it may call, its icon.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Cargo runs this in the folder of the package: the repository's root.
    if !Path::new("ui/dist/index.html").is_file() {
        return Err("ui/dist is missing, and the window shows what lies there. Build it with \
                    `npm ci && npm run build` in ui/, or let `cargo xtask run` do it."
            .into());
    }
    let commands = tauri_build::AppManifest::new().permissions_path_pattern("src-tauri/permissions/*.toml");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))?;
    Ok(())
}
