// floor URLS IN_FLIGHT [since]: fetches every URL of a file with libcurl's multi handle and throws
// the bodies away: what asking costs before anything is read. `since` asks conditionally.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t drop(char *bytes, size_t size, size_t count, void *context) {
  (void)bytes, (void)context;
  return size * count;
}

int main(int count, char **words) {
  FILE *file = count > 2 ? fopen(words[1], "r") : NULL;
  if (!file) return 64;
  int room = atoi(words[2]), running = 0, left;
  curl_global_init(CURL_GLOBAL_DEFAULT);
  CURLM *multi = curl_multi_init();
  struct curl_slist *headers =
      count > 3 ? curl_slist_append(NULL, "If-Modified-Since: Mon, 24 Jun 2024 18:00:00 GMT") : NULL;
  CURL **idle = calloc(room, sizeof *idle);
  int idles = 0, failed = 0, more = 1;
  for (; idles < room; idles++) {
    CURL *easy = idle[idles] = curl_easy_init();
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, drop);
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT, 30L);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
  }
  curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, 1L);
  while (more || running) {
    char line[4096];
    while (idles && (more = fgets(line, sizeof line, file) != NULL)) {
      line[strcspn(line, "\n")] = 0;
      CURL *easy = idle[--idles];
      curl_easy_setopt(easy, CURLOPT_URL, line);
      curl_multi_add_handle(multi, easy);
      running++;
    }
    int active;
    curl_multi_perform(multi, &active);
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &left))) {
      CURL *easy = message->easy_handle;
      failed += message->data.result != CURLE_OK;
      curl_multi_remove_handle(multi, easy);
      idle[idles++] = easy;
      running--;
    }
    if (running && !(more && idles)) curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  return failed ? 1 : 0;
}
