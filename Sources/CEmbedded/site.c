#include "embedded_tables.h"

static const unsigned char amount[] = {
#embed "../../Templates/amount.mustache"
};
static const unsigned char article[] = {
#embed "../../Templates/article.mustache"
};
static const unsigned char assessment[] = {
#embed "../../Templates/assessment.mustache"
};
static const unsigned char bar[] = {
#embed "../../Templates/bar.mustache"
};
static const unsigned char category[] = {
#embed "../../Templates/category.mustache"
};
static const unsigned char cell[] = {
#embed "../../Templates/cell.mustache"
};
static const unsigned char chart[] = {
#embed "../../Templates/chart.mustache"
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
static const unsigned char dimensions[] = {
#embed "../../Templates/dimensions.mustache"
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
static const unsigned char map_partial[] = {
#embed "../../Templates/map.mustache"
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
static const unsigned char plan_matrix[] = {
#embed "../../Templates/plan-matrix.mustache"
};
static const unsigned char plan_timeline[] = {
#embed "../../Templates/plan-timeline.mustache"
};
static const unsigned char plan[] = {
#embed "../../Templates/plan.mustache"
};
static const unsigned char progress_body[] = {
#embed "../../Templates/progress-body.mustache"
};
static const unsigned char progress_line[] = {
#embed "../../Templates/progress-line.mustache"
};
static const unsigned char progress_money[] = {
#embed "../../Templates/progress-money.mustache"
};
static const unsigned char progress_projects[] = {
#embed "../../Templates/progress-projects.mustache"
};
static const unsigned char progress_results[] = {
#embed "../../Templates/progress-results.mustache"
};
static const unsigned char progress[] = {
#embed "../../Templates/progress.mustache"
};
static const unsigned char project[] = {
#embed "../../Templates/project.mustache"
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
static const unsigned char asset_plan_css[] = {
#embed "../../Templates/assets/plan.css"
};
static const unsigned char asset_site_css[] = {
#embed "../../Templates/assets/site.css"
};

const struct embedded_file site_files[] = {
  {"templates/amount.mustache", amount, sizeof amount},
  {"templates/article.mustache", article, sizeof article},
  {"templates/assessment.mustache", assessment, sizeof assessment},
  {"templates/bar.mustache", bar, sizeof bar},
  {"templates/category.mustache", category, sizeof category},
  {"templates/cell.mustache", cell, sizeof cell},
  {"templates/chart.mustache", chart, sizeof chart},
  {"templates/checklist.mustache", checklist, sizeof checklist},
  {"templates/contact-block.mustache", contact_block, sizeof contact_block},
  {"templates/dataset.mustache", dataset, sizeof dataset},
  {"templates/date.mustache", date, sizeof date},
  {"templates/dimensions.mustache", dimensions, sizeof dimensions},
  {"templates/disclosure.mustache", disclosure, sizeof disclosure},
  {"templates/element.mustache", element, sizeof element},
  {"templates/feed.xml.mustache", feed_xml, sizeof feed_xml},
  {"templates/files.mustache", files, sizeof files},
  {"templates/footer.mustache", footer, sizeof footer},
  {"templates/header.mustache", header, sizeof header},
  {"templates/home.mustache", home, sizeof home},
  {"templates/layout.mustache", layout, sizeof layout},
  {"templates/map.mustache", map_partial, sizeof map_partial},
  {"templates/neighbours.mustache", neighbours, sizeof neighbours},
  {"templates/news-list.mustache", news_list, sizeof news_list},
  {"templates/none.mustache", none, sizeof none},
  {"templates/not-found.mustache", not_found, sizeof not_found},
  {"templates/plan-matrix.mustache", plan_matrix, sizeof plan_matrix},
  {"templates/plan-timeline.mustache", plan_timeline, sizeof plan_timeline},
  {"templates/plan.mustache", plan, sizeof plan},
  {"templates/progress-body.mustache", progress_body, sizeof progress_body},
  {"templates/progress-line.mustache", progress_line, sizeof progress_line},
  {"templates/progress-money.mustache", progress_money, sizeof progress_money},
  {"templates/progress-projects.mustache", progress_projects, sizeof progress_projects},
  {"templates/progress-results.mustache", progress_results, sizeof progress_results},
  {"templates/progress.mustache", progress, sizeof progress},
  {"templates/project.mustache", project, sizeof project},
  {"templates/references.mustache", references, sizeof references},
  {"templates/sitemap-page.mustache", sitemap_page, sizeof sitemap_page},
  {"templates/sitemap.xml.mustache", sitemap_xml, sizeof sitemap_xml},
  {"templates/status.mustache", status, sizeof status},
  {"templates/years.mustache", years, sizeof years},
  {"templates/assets/plan.css", asset_plan_css, sizeof asset_plan_css},
  {"templates/assets/site.css", asset_site_css, sizeof asset_site_css},
};
const size_t site_file_count = sizeof site_files / sizeof site_files[0];
