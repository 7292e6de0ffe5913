/// The script and the style that the preview adds to pages; neither is ever published.
enum PreviewAssets {
  /// Loads the page again after every build, and rests while the page is hidden.
  static let script = """
    "use strict";
    const shown = document.currentScript.dataset.build;
    let source;
    function follow() {
      source = new EventSource("/-preview/events");
      source.addEventListener("build", (event) => { if (event.data !== shown) location.reload(); });
    }
    function rest() { if (source) source.close(); source = undefined; }
    document.addEventListener("visibilitychange", () => { if (document.hidden) rest(); else if (!source) follow(); });
    addEventListener("pagehide", rest);
    addEventListener("pageshow", () => { if (!source && !document.hidden) follow(); });

    """

  /// Sets the errors of a build above the page.
  static let sheet = """
    .preview-errors {position:relative; z-index:1000; padding:20px max(20px, calc(50vw - 36rem)); background:#fff4f2; \
    color:#2b1512; border-bottom:4px solid #b3261e; font:16px/1.6 "Noto Sans Thai", "Sarabun", sans-serif}
    .preview-errors h2 {margin:0 0 4px; font-size:1.25rem; color:#8c1d18}
    .preview-errors > p {margin:0 0 12px}
    .preview-errors article {margin:12px 0 0; padding:12px 16px; background:#fff; border:1px solid #e6bdb8; border-radius:8px}
    .preview-errors h3 {margin:0; font-size:1rem}
    .preview-errors article p {margin:4px 0 0}
    .preview-errors pre {margin:8px 0 0; padding:8px 12px; overflow-x:auto; background:#faf7f5; border-radius:4px; \
    font:14px/1.7 "Noto Sans Mono", monospace; white-space:pre}
    .preview-errors mark {background:#ffd8d3; color:inherit; text-decoration:underline wavy #b3261e}
    .preview-errors .place {font:14px/1.6 "Noto Sans Mono", monospace; color:#6b4a46}

    """
}
