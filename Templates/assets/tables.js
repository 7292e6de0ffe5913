// Sorts the tables of a page by their columns and searches in them. Without it every table is whole all the same.
"use strict";
(() => {
  const least = 10;
  const order = new Intl.Collator("th", {numeric: true});

  // What a cell is sorted by: its day, its number, or its words.
  const key = (row, column) => {
    let index = 0;
    for (const cell of row.cells) {
      index += cell.colSpan;
      if (index <= column) continue;
      const time = cell.querySelector("time");
      const text = (time ? time.dateTime : cell.textContent).trim();
      const number = cell.classList.contains("number") ? parseFloat(text.replace(/,/g, "")) : NaN;
      return {text, number};
    }
    return {text: "", number: NaN};
  };

  // What has no number stands behind what has one, whichever way the numbers run.
  const compare = (one, two, way) =>
    isNaN(one.number) && isNaN(two.number) ? way * order.compare(one.text, two.text)
      : isNaN(one.number) ? 1 : isNaN(two.number) ? -1 : way * (one.number - two.number);

  const makeSortable = (table, rows) => {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isRising = head.getAttribute("aria-sort") !== "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", isRising ? "ascending" : "descending");
        const keys = new Map(rows.map(row => [row, key(row, column)]));
        const sorted = [...rows].sort((a, b) => compare(keys.get(a), keys.get(b), isRising ? 1 : -1));
        table.tBodies[0].append(...sorted);
      });
    });
  };

  const makeSearchable = (table, rows, name) => {
    const label = document.createElement("label");
    const field = document.createElement("input");
    const found = document.createElement("span");
    label.className = "table-search";
    field.type = "search";
    found.setAttribute("role", "status");
    label.append("ค้นในตาราง ", field);
    field.setAttribute("aria-label", "ค้นในตาราง " + name);
    const line = document.createElement("p");
    line.className = "table-tools";
    line.append(label, found);
    table.closest(".dataset").querySelector("h2").after(line);
    field.addEventListener("input", () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every(word => text.includes(word));
        if (!row.hidden) count += 1;
      }
      if (table.tFoot) table.tFoot.hidden = words.length > 0;
      found.textContent = words.length ? `พบ ${count} จาก ${rows.length} แถว` : "";
    });
  };

  for (const table of document.querySelectorAll(".dataset > .table-frame > table")) {
    const rows = [...table.tBodies[0].rows];
    if (rows.length < least) continue;
    makeSortable(table, rows);
    makeSearchable(table, rows, table.closest(".dataset").querySelector("h2").textContent);
  }
})();
