/* The floor: reads every text, lets libcmark make HTML of it and writes that, in two processes; nothing else. */
#include <cmark.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void make(const char *source, const char *target, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", source, name);
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0) exit(1);
  char *text = malloc(status.st_size + 1);
  if (read(file, text, status.st_size) != status.st_size) exit(1);
  close(file);
  text[status.st_size] = 0;
  char *body = strstr(text + 3, "\n---\n");
  body = body ? body + 5 : text;
  char *html = cmark_markdown_to_html(body, strlen(body), CMARK_OPT_DEFAULT);
  snprintf(path, sizeof path, "%s/%.*s", target, (int)strlen(name) - 3, name);
  if (mkdir(path, 0755) < 0) exit(1);
  strcat(path, "/index.html");
  file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
  size_t size = strlen(html);
  if (file < 0 || write(file, html, size) != (ssize_t)size) exit(1);
  close(file);
  free(html);
  free(text);
}

int main(int count, char **words) {
  if (count != 3 || mkdir(words[2], 0755) < 0) return 2;
  struct dirent **names;
  int total = scandir(words[1], &names, NULL, NULL);
  pid_t other = fork();
  for (int i = 0; i < total; i++)
    if (i % 2 == (other == 0) && names[i]->d_name[0] != '.') make(words[1], words[2], names[i]->d_name);
  if (other == 0) return 0;
  int status;
  return waitpid(other, &status, 0) < 0 || status != 0;
}
