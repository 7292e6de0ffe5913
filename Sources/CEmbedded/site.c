#include "embedded_tables.h"

static const unsigned char article[] = {
#embed "../../Templates/article.mustache"
};
static const unsigned char assessment[] = {
#embed "../../Templates/assessment.mustache"
};
static const unsigned char category[] = {
#embed "../../Templates/category.mustache"
};
static const unsigned char cell[] = {
#embed "../../Templates/cell.mustache"
};
static const unsigned char checklist[] = {
#embed "../../Templates/checklist.mustache"
};
static const unsigned char contact_block[] = {
#embed "../../Templates/contact-block.mustache"
};
static const unsigned char dataset[] = {
#embed "../../Templates/dataset.mustache"
};
static const unsigned char date[] = {
#embed "../../Templates/date.mustache"
};
static const unsigned char disclosure[] = {
#embed "../../Templates/disclosure.mustache"
};
static const unsigned char element[] = {
#embed "../../Templates/element.mustache"
};
static const unsigned char feed_xml[] = {
#embed "../../Templates/feed.xml.mustache"
};
static const unsigned char files[] = {
#embed "../../Templates/files.mustache"
};
static const unsigned char footer[] = {
#embed "../../Templates/footer.mustache"
};
static const unsigned char header[] = {
#embed "../../Templates/header.mustache"
};
static const unsigned char home[] = {
#embed "../../Templates/home.mustache"
};
static const unsigned char layout[] = {
#embed "../../Templates/layout.mustache"
};
static const unsigned char neighbours[] = {
#embed "../../Templates/neighbours.mustache"
};
static const unsigned char news_list[] = {
#embed "../../Templates/news-list.mustache"
};
static const unsigned char none[] = {
#embed "../../Templates/none.mustache"
};
static const unsigned char not_found[] = {
#embed "../../Templates/not-found.mustache"
};
static const unsigned char references[] = {
#embed "../../Templates/references.mustache"
};
static const unsigned char sitemap_page[] = {
#embed "../../Templates/sitemap-page.mustache"
};
static const unsigned char sitemap_xml[] = {
#embed "../../Templates/sitemap.xml.mustache"
};
static const unsigned char status[] = {
#embed "../../Templates/status.mustache"
};
static const unsigned char years[] = {
#embed "../../Templates/years.mustache"
};
static const unsigned char asset_site_css[] = {
#embed "../../Templates/assets/site.css"
};

const struct embedded_file site_files[] = {
  {"templates/article.mustache", article, sizeof article},
  {"templates/assessment.mustache", assessment, sizeof assessment},
  {"templates/category.mustache", category, sizeof category},
  {"templates/cell.mustache", cell, sizeof cell},
  {"templates/checklist.mustache", checklist, sizeof checklist},
  {"templates/contact-block.mustache", contact_block, sizeof contact_block},
  {"templates/dataset.mustache", dataset, sizeof dataset},
  {"templates/date.mustache", date, sizeof date},
  {"templates/disclosure.mustache", disclosure, sizeof disclosure},
  {"templates/element.mustache", element, sizeof element},
  {"templates/feed.xml.mustache", feed_xml, sizeof feed_xml},
  {"templates/files.mustache", files, sizeof files},
  {"templates/footer.mustache", footer, sizeof footer},
  {"templates/header.mustache", header, sizeof header},
  {"templates/home.mustache", home, sizeof home},
  {"templates/layout.mustache", layout, sizeof layout},
  {"templates/neighbours.mustache", neighbours, sizeof neighbours},
  {"templates/news-list.mustache", news_list, sizeof news_list},
  {"templates/none.mustache", none, sizeof none},
  {"templates/not-found.mustache", not_found, sizeof not_found},
  {"templates/references.mustache", references, sizeof references},
  {"templates/sitemap-page.mustache", sitemap_page, sizeof sitemap_page},
  {"templates/sitemap.xml.mustache", sitemap_xml, sizeof sitemap_xml},
  {"templates/status.mustache", status, sizeof status},
  {"templates/years.mustache", years, sizeof years},
  {"templates/assets/site.css", asset_site_css, sizeof asset_site_css},
};
const size_t site_file_count = sizeof site_files / sizeof site_files[0];
