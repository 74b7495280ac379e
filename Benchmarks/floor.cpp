// floor: what the work itself costs with nothing around it. Each mode is one whole process over a register, so its count
// is a lower bound for a program that has to do at least that much.
//
//   floor MODE REGISTER [-t THREADS] [-o OUT]
//
//   walk     list the files                      stat    + fstatat of each
//   read     + open, read, close                 tight   + TOML, by the parser below
//   cmark    read + the text to HTML             check   tight + keys that have to be there
//   one      check + cmark, one HTML file OUT    many    check + cmark, an HTML file each under OUT
//   same     as many, but writes only what differs from what is there
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <thread>
#include <vector>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmark.h>
using sv = std::string_view;

// ---------------------------------------------------------------- TOML, tight
enum Kind : uint8_t { Str, Int, Flt, Bool, Date, Arr, Tab };
struct Node { sv key, text; Kind kind; bool defined = false, aot = false; int first = -1, last = -1, next = -1, n = 0; };

struct Tight {
    const char *p, *e, *base = nullptr;
    std::vector<Node> pool;
    std::vector<std::string *> kept;   // strings that had escapes
    std::string why;
    bool fail(const char *w) { if (why.empty()) why = w; return false; }
    void reset() { pool.clear(); for (auto s : kept) delete s; kept.clear(); why.clear(); }
    ~Tight() { reset(); }
    int add(int parent, sv key, Kind k) {
        int i = (int)pool.size();
        pool.emplace_back();
        Node &c = pool.back(); c.key = key; c.kind = k;
        Node &q = pool[parent];
        if (q.last < 0) q.first = i; else pool[q.last].next = i;
        q.last = i; q.n++;
        return i;
    }
    int find(int t, sv key) const {
        for (int i = pool[t].first; i >= 0; i = pool[i].next) if (pool[i].key == key) return i;
        return -1;
    }
    void ws() { while (p < e && (*p == ' ' || *p == '\t')) p++; }
    void lines() {   // whitespace, newlines and comments
        for (;;) {
            ws();
            if (p < e && *p == '#') while (p < e && *p != '\n') p++;
            if (p < e && *p == '\r') p++;
            if (p < e && *p == '\n') { p++; continue; }
            return;
        }
    }
    bool eol() {
        ws();
        if (p < e && *p == '#') while (p < e && *p != '\n') p++;
        if (p < e && *p == '\r') p++;
        if (p >= e) return true;
        if (*p != '\n') return fail("end of line wanted");
        p++; return true;
    }
    static bool bare(unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
    bool utf8(const char *a, const char *b) {   // a..b is well formed; most text is ASCII
        auto s = (const unsigned char *)a, z = (const unsigned char *)b;
        while (s < z) {
            if (z - s >= 8) { uint64_t w; memcpy(&w, s, 8); if (!(w & 0x8080808080808080ull)) { s += 8; continue; } }
            if (*s < 0x80) { s++; continue; }
            int n = *s >= 0xF0 ? 3 : *s >= 0xE0 ? 2 : *s >= 0xC2 ? 1 : 0;
            if (!n || *s > 0xF4 || z - s <= n) return fail("not UTF-8");
            uint32_t c = *s & (0x3F >> n);
            for (int k = 1; k <= n; k++) { if ((s[k] & 0xC0) != 0x80) return fail("not UTF-8"); c = c << 6 | (s[k] & 0x3F); }
            if ((n == 2 && (c < 0x800 || (c >= 0xD800 && c < 0xE000))) || (n == 3 && (c < 0x10000 || c > 0x10FFFF))) return fail("not UTF-8");
            s += n + 1;
        }
        return true;
    }
    static void put(std::string &o, uint32_t c) {
        if (c < 0x80) o += (char)c;
        else if (c < 0x800) { o += (char)(0xC0 | c >> 6); o += (char)(0x80 | (c & 63)); }
        else if (c < 0x10000) { o += (char)(0xE0 | c >> 12); o += (char)(0x80 | (c >> 6 & 63)); o += (char)(0x80 | (c & 63)); }
        else { o += (char)(0xF0 | c >> 18); o += (char)(0x80 | (c >> 12 & 63)); o += (char)(0x80 | (c >> 6 & 63)); o += (char)(0x80 | (c & 63)); }
    }
    bool string(sv &out) {
        char d = *p;
        bool multi = e - p >= 3 && p[1] == d && p[2] == d;
        p += multi ? 3 : 1;
        if (multi && p < e && *p == '\r') p++;
        if (multi && p < e && *p == '\n') p++;
        const char *s = p;
        std::string *esc = nullptr;
        for (;;) {
            while (p < e && *p != d && *p != '\\' && (unsigned char)*p >= 0x20 && *p != 0x7F) p++;
            if (p >= e) return fail("string not closed");
            if (*p == d) {
                if (!multi) break;
                if (e - p >= 3 && p[1] == d && p[2] == d) break;
                p++; continue;
            }
            if (*p == '\\' && d == '"') {
                if (!esc) { esc = new std::string; kept.push_back(esc); }
                esc->append(s, p - s);
                if (++p >= e) return fail("string not closed");
                int len = 0;
                switch (*p++) {
                case 'b': *esc += '\b'; break; case 't': *esc += '\t'; break; case 'n': *esc += '\n'; break;
                case 'f': *esc += '\f'; break; case 'r': *esc += '\r'; break; case '"': *esc += '"'; break;
                case '\\': *esc += '\\'; break; case 'u': len = 4; break; case 'U': len = 8; break;
                default:
                    if (!multi) return fail("unknown escape");
                    p--; while (p < e && (*p == ' ' || *p == '\t' || *p == '\r' || *p == '\n')) p++;
                }
                if (len) {
                    uint32_t c = 0;
                    if (e - p < len) return fail("bad escape");
                    for (int k = 0; k < len; k++, p++) {
                        int h = *p >= '0' && *p <= '9' ? *p - '0' : (*p | 32) >= 'a' && (*p | 32) <= 'f' ? (*p | 32) - 'a' + 10 : -1;
                        if (h < 0) return fail("bad escape");
                        c = c << 4 | (uint32_t)h;
                    }
                    if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return fail("bad escape");
                    put(*esc, c);
                }
                s = p; continue;
            }
            if (*p == '\\' || *p == '\t' || (multi && (*p == '\n' || *p == '\r'))) { p++; continue; }
            return fail("control character in a string");
        }
        if (esc) { esc->append(s, p - s); out = *esc; } else out = sv(s, p - s);
        p += multi ? 3 : 1;
        return true;
    }
    bool key(sv &k) {
        if (p >= e) return fail("key wanted");
        if (*p == '"' || *p == '\'') return string(k);
        const char *s = p;
        while (p < e && bare(*p)) p++;
        k = sv(s, p - s);
        return k.empty() ? fail("key wanted") : true;
    }
    int sub(int t, sv k) {   // a table reached by a dotted key or a header
        int i = find(t, k);
        if (i < 0) return add(t, k, Tab);
        if (pool[i].aot) return pool[i].last;
        if (pool[i].kind != Tab) { fail("not a table"); return -1; }
        return i;
    }
    bool value(int parent, sv k) {
        if (p >= e) return fail("value wanted");
        if (*p == '"' || *p == '\'') {
            int i = add(parent, k, Str); sv t;
            if (!string(t)) return false;
            pool[i].text = t; return true;
        }
        if (*p == '[') {
            p++; int a = add(parent, k, Arr);
            for (;;) {
                lines();
                if (p >= e) return fail("array not closed");
                if (*p == ']') { p++; return true; }
                if (!value(a, {})) return false;
                lines();
                if (p < e && *p == ',') { p++; continue; }
                if (p < e && *p == ']') { p++; return true; }
                return fail("comma wanted");
            }
        }
        if (*p == '{') {
            p++; int t = add(parent, k, Tab); pool[t].defined = true; ws();
            if (p < e && *p == '}') { p++; return true; }
            for (;;) {
                ws(); if (!pair(t)) return false; ws();
                if (p < e && *p == ',') { p++; continue; }
                if (p < e && *p == '}') { p++; return true; }
                return fail("comma wanted");
            }
        }
        const char *s = p;
        while (p < e && (bare(*p) || *p == '+' || *p == '.' || *p == ':')) p++;
        if (p - s == 10 && p + 1 < e && *p == ' ' && p[1] >= '0' && p[1] <= '9')
            for (p++; p < e && (bare(*p) || *p == ':' || *p == '.' || *p == '+'); p++) {}
        sv t(s, p - s);
        if (t == "true" || t == "false") { pool[add(parent, k, Bool)].text = t; return true; }
        if (t.empty()) return fail("value wanted");
        bool digits = t[0] != '_' && t.back() != '_', date = t.size() >= 8 && (t[4] == '-' || t[2] == ':');
        for (size_t i = (t[0] == '+' || t[0] == '-'); i < t.size() && digits; i++) digits = (t[i] >= '0' && t[i] <= '9') || t[i] == '_';
        if (digits) { pool[add(parent, k, Int)].text = t; return true; }
        if (date) { pool[add(parent, k, Date)].text = t; return true; }
        char *end; std::string tmp(t);
        tmp.erase(std::remove(tmp.begin(), tmp.end(), '_'), tmp.end());
        if (tmp.size() > 2 && tmp[0] == '0' && (tmp[1] == 'x' || tmp[1] == 'o' || tmp[1] == 'b')) { pool[add(parent, k, Int)].text = t; return true; }
        strtod(tmp.c_str(), &end);
        if (*end) return fail("not a value");
        pool[add(parent, k, Flt)].text = t; return true;
    }
    bool pair(int t) {
        sv k;
        if (!key(k)) return false;
        ws();
        while (p < e && *p == '.') { p++; ws(); if ((t = sub(t, k)) < 0 || !key(k)) return false; ws(); }
        if (p >= e || *p != '=') return fail("= wanted");
        p++; ws();
        if (find(t, k) >= 0) return fail("key given twice");
        return value(t, k);
    }
    bool parse(const char *a, const char *b) {
        reset(); p = a; e = b; base = a;
        pool.reserve(128); pool.emplace_back(); pool[0].kind = Tab;
        if (!utf8(a, b)) return false;
        int cur = 0;
        for (;;) {
            lines();
            if (p >= e) return true;
            if (*p == '[') {
                bool aot = p + 1 < e && p[1] == '[';
                p += aot ? 2 : 1; ws();
                int t = 0; sv k;
                if (!key(k)) return false;
                ws();
                while (p < e && *p == '.') { p++; ws(); if ((t = sub(t, k)) < 0 || !key(k)) return false; ws(); }
                if (e - p < (aot ? 2 : 1) || *p != ']' || (aot && p[1] != ']')) return fail("] wanted");
                p += aot ? 2 : 1;
                int i = find(t, k);
                if (aot) {
                    if (i < 0) { i = add(t, k, Arr); pool[i].aot = true; }
                    else if (!pool[i].aot) return fail("not an array of tables");
                    cur = add(i, {}, Tab);
                } else {
                    if (i < 0) i = add(t, k, Tab);
                    else if (pool[i].kind != Tab || pool[i].defined) return fail("table given twice");
                    pool[i].defined = true; cur = i;
                }
                if (!eol()) return false;
            } else if (!pair(cur) || !eol()) return false;
        }
    }
};

// ---------------------------------------------------------------- the files
struct File { int dir; std::string name; uint32_t size = 0; };
static std::vector<std::string> dirs;
static std::vector<int> dirfds;
static std::vector<File> files;

static void walk(const std::string &path) {
    DIR *d = opendir(path.c_str());
    if (!d) { perror(path.c_str()); exit(1); }
    int id = (int)dirs.size();
    dirs.push_back(path);
    dirfds.push_back(open(path.c_str(), O_RDONLY | O_DIRECTORY));
    std::vector<std::string> subs;
    while (dirent *x = readdir(d)) {
        if (x->d_name[0] == '.') continue;
        size_t n = strlen(x->d_name);
        if (x->d_type == DT_DIR) subs.push_back(path + "/" + x->d_name);
        else if (n > 3 && !memcmp(x->d_name + n - 3, ".md", 3)) files.push_back({id, x->d_name});
    }
    closedir(d);
    std::sort(subs.begin(), subs.end());
    for (auto &s : subs) walk(s);
}

static bool slurp(int dirfd, const char *name, std::vector<char> &buf, size_t &n) {
    int fd = openat(dirfd, name, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    n = 0;
    for (;;) {
        if (buf.size() - n < 4096) buf.resize(buf.size() * 2);
        ssize_t r = read(fd, buf.data() + n, buf.size() - n);
        if (r <= 0) break;
        n += (size_t)r;
        if (n < buf.size() - 4096 && r < 4096) break;
    }
    close(fd);
    return true;
}

static bool split(const char *b, size_t n, sv &front, sv &body) {
    if (n < 4 || memcmp(b, "+++\n", 4)) return false;
    auto z = (const char *)memmem(b + 4, n - 4, "\n+++\n", 5);
    if (!z) return false;
    front = sv(b + 4, z + 1 - (b + 4)); body = sv(z + 5, b + n - (z + 5));
    return true;
}

// ---------------------------------------------------------------- a few rules of the format
// Whether a table lacks a key, or has nothing under it.
static int lacks(const Tight &t, int table, sv key) {
    int i = t.find(table, key);
    if (i < 0) return 1;
    auto &n = t.pool[i];
    return n.kind == Str ? n.text.empty() : n.kind == Arr || n.kind == Tab ? n.n == 0 : false;
}
// How many terms of a retention say nothing.
static int open_terms(const Tight &t, int i) {
    auto says = [&](int x) { return t.find(x, "period") >= 0 || t.find(x, "criteria") >= 0 || t.find(x, "erased-within") >= 0; };
    if (t.pool[i].kind == Tab) return !says(i);
    int gaps = 0;
    for (int x = t.pool[i].first; x >= 0; x = t.pool[x].next) gaps += !says(x);
    return gaps;
}
template <class Each> static void rows(const Tight &t, sv key, Each each) {
    int table = t.find(0, key);
    if (table >= 0) for (int x = t.pool[table].first; x >= 0; x = t.pool[x].next) each(x);
}
static int complete(const Tight &t, const std::string &folder) {
    static const sv organisation[] = {"name", "kind", "address", "country", "email"}, party[] = {"name", "category", "role", "country"},
        activity[] = {"title", "role", "status", "owner", "reviewed", "statement", "data-subjects", "recipients", "automated-decision-making"};
    int gaps = 0;
    if (folder.find("/parties") != std::string::npos) {
        for (auto k : party) gaps += lacks(t, 0, k);
        rows(t, "transfers", [&](int x) { gaps += lacks(t, x, "ground"); });
        return gaps;
    }
    if (folder.find("/activities") == std::string::npos) {
        for (auto k : organisation) gaps += lacks(t, 0, k);
        return gaps;
    }
    for (auto k : activity) gaps += lacks(t, 0, k);
    rows(t, "purposes", [&](int x) { gaps += lacks(t, x, "purpose") + lacks(t, x, "legal-basis"); });
    int common = t.find(0, "retention");
    if (common >= 0) gaps += open_terms(t, common);
    rows(t, "personal-data", [&](int x) {
        gaps += lacks(t, x, "source");
        int own = t.find(x, "retention");
        gaps += own >= 0 ? open_terms(t, own) : common < 0;
    });
    return gaps;
}

// ---------------------------------------------------------------- HTML
static void esc(std::string &o, sv s) {
    size_t from = 0;
    for (size_t i = 0; i < s.size(); i++) {
        const char *r = s[i] == '<' ? "&lt;" : s[i] == '&' ? "&amp;" : s[i] == '"' ? "&quot;" : s[i] == '>' ? "&gt;" : nullptr;
        if (r) { o.append(s, from, i - from); o += r; from = i + 1; }
    }
    o.append(s, from, s.size() - from);
}
static void fields(std::string &o, const Tight &t, int i) {
    for (int c = t.pool[i].first; c >= 0; c = t.pool[c].next) {
        auto &n = t.pool[c];
        if (n.kind == Str && n.text.empty()) continue;
        if (!n.key.empty()) { o += "<dt>"; esc(o, n.key); o += "</dt>"; }
        o += "<dd>";
        if (n.kind == Arr || n.kind == Tab) { o += "<dl>"; fields(o, t, c); o += "</dl>"; } else esc(o, n.text);
        o += "</dd>\n";
    }
}

int main(int argc, char **argv) {
    if (argc < 3) { fprintf(stderr, "usage: floor MODE REGISTER [-t THREADS] [-o OUT]\n"); return 2; }
    std::string mode = argv[1], out;
    int threads = 1;
    for (int i = 3; i + 1 < argc; i += 2) {
        if (!strcmp(argv[i], "-t")) threads = atoi(argv[i + 1]);
        if (!strcmp(argv[i], "-o")) out = argv[i + 1];
    }
    walk(argv[2]);
    std::vector<int> outfds(dirs.size(), -1);
    bool many = mode == "many" || mode == "same", one = mode == "one";
    if (many) {
        mkdir(out.c_str(), 0755);
        for (size_t i = 0; i < dirs.size(); i++) {
            std::string d = out + "/" + dirs[i].substr(dirs[0].size());
            mkdir(d.c_str(), 0755);
            outfds[i] = open(d.c_str(), O_RDONLY | O_DIRECTORY);
        }
    }
    bool reads = mode != "walk" && mode != "stat";
    bool tight = mode == "tight" || mode == "check" || one || many;
    bool cm = mode == "cmark" || one || many;
    std::vector<std::string> parts(one ? files.size() : 0);
    std::atomic<size_t> next{0}, bytes{0}, html{0}, bad{0}, gaps{0}, keys{0};
    auto work = [&] {
        std::vector<char> buf(1 << 16), old(1 << 16);
        Tight t;
        std::string o;
        size_t B = 0, H = 0, X = 0, G = 0, K = 0;
        for (;;) {
            size_t i0 = next.fetch_add(64), i1 = std::min(i0 + 64, files.size());
            if (i0 >= files.size()) break;
            for (size_t i = i0; i < i1; i++) {
                auto &f = files[i];
                int in = dirfds[f.dir];
                if (mode == "stat") { struct stat st; fstatat(in, f.name.c_str(), &st, 0); B += st.st_size; }
                if (!reads) continue;
                size_t n;
                if (!slurp(in, f.name.c_str(), buf, n)) { X++; continue; }
                B += n;
                if (mode == "read") continue;
                sv front, body;
                if (!split(buf.data(), n, front, body)) { X++; continue; }
                if (tight) { if (!t.parse(front.data(), front.data() + front.size())) { X++; continue; } K += t.pool.size(); if (mode != "tight") G += complete(t, dirs[f.dir]); }
                if (cm) {
                    char *h = cmark_markdown_to_html(body.data(), body.size(), CMARK_OPT_DEFAULT);
                    size_t hn = strlen(h);
                    H += hn;
                    if (one || many) {
                        o.clear();
                        if (many) o += "<!doctype html><html lang=nl><meta charset=utf-8><title>Verwerking</title><body>\n";
                        o += "<section><dl>"; fields(o, t, 0); o += "</dl>\n"; o.append(h, hn); o += "</section>\n";
                        if (one) parts[i] = o;
                        else {
                            std::string name = f.name.substr(0, f.name.size() - 2) + "html";
                            size_t on;
                            bool skip = mode == "same" && slurp(outfds[f.dir], name.c_str(), old, on) && on == o.size() && !memcmp(old.data(), o.data(), on);
                            if (!skip) {
                                int fd = openat(outfds[f.dir], name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
                                if (fd < 0 || write(fd, o.data(), o.size()) < 0) X++;
                                close(fd);
                            }
                        }
                    }
                    free(h);
                }
            }
        }
        bytes += B; html += H; bad += X; gaps += G; keys += K;
    };
    std::vector<std::thread> ts;
    for (int i = 1; i < threads; i++) ts.emplace_back(work);
    work();
    for (auto &x : ts) x.join();
    if (one) {
        std::string o = "<!doctype html><html lang=nl><meta charset=utf-8><title>Verwerkingen</title><body>\n";
        size_t n = o.size();
        for (auto &s : parts) n += s.size();
        o.reserve(n);
        for (auto &s : parts) o += s;
        int fd = open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
        for (size_t at = 0; at < o.size();) { ssize_t w = write(fd, o.data() + at, o.size() - at); if (w <= 0) { perror("write"); return 1; } at += (size_t)w; }
        close(fd);
    }
    printf("%zu files, %zu bytes read, %zu nodes, %zu gaps, %zu bytes of HTML, %zu failed\n", files.size(), bytes.load(), keys.load(), gaps.load(), html.load(), bad.load());
    return bad ? 1 : 0;
}
