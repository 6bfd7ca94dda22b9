/** The built-in schemas, compiled. Written by `npm run generate` from schemas/*.schema.json. */
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// <stdin>
var playbook = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://playbook-author.dev/schemas/playbook.schema.json", title: "Playbook frontmatter", description: "What the frontmatter of a playbook says: which situation it is for, how much it matters, and when it was last looked at.", type: "object", required: ["id", "title", "type", "category", "difficulty", "importance", "tags", "created_at", "updated_at"], properties: { id: { title: "Id", description: "The playbook's name for other documents. It is the file's name without its ending.", type: "string", pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", patternErrorMessage: "lower-case words joined by hyphens, such as 'code-review'", examples: ["mentorship", "leadership-without-authority"] }, title: { title: "Title", description: "What readers see. The heading of the document says the same.", type: "string", minLength: 1, examples: ["Mentorship and Growing Others"] }, type: { title: "Type", description: "What sort of document this is.", const: "playbook", default: "playbook", examples: ["playbook"] }, category: { title: "Category", description: "The field the situation belongs to. It is the folder the file lies in.", enum: ["behavioral", "technical", "leadership", "incident-response", "decision-making"], default: "behavioral", examples: ["leadership"] }, difficulty: { title: "Difficulty", description: "How much practice it takes to do this well.", enum: ["easy", "medium", "hard"], default: "medium", examples: ["medium"] }, importance: { title: "Importance", description: "How much it matters to do this well, from 0 (hardly ever) to 100 (always).", type: "integer", minimum: 0, maximum: 100, default: 50, examples: [85] }, tags: { title: "Tags", description: "Words by which related documents are found.", type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", patternErrorMessage: "lower-case words joined by hyphens, such as 'team-development'" }, examples: [["mentorship", "coaching", "team-development"]] }, created_at: { title: "Created", description: "The day the playbook was begun.", type: "string", format: "date", examples: ["2026-02-12"] }, updated_at: { title: "Updated", description: "The day the playbook was last changed in substance.", type: "string", format: "date", examples: ["2026-02-12"] }, aliases: { title: "Aliases", description: "Other names under which readers look for this playbook.", type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, examples: [["Growing Others"]] }, status: { title: "Status", description: "How far the playbook has come: a draft, ready to be used, or stale and in need of another look.", enum: ["draft", "ready", "stale"], default: "draft", examples: ["ready"] }, related: { title: "Related", description: "Ids of documents that are worth reading next.", type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, examples: [["receiving-feedback", "continuous-learning"]] } } }, pattern0 = new RegExp("^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", "u"), func2 = require_ucs2length().default, formats0 = require_formats().fullFormats.date;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.category === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.difficulty === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "difficulty" }, message: "must have required property 'difficulty'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.importance === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importance" }, message: "must have required property 'importance'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.tags === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, message: "must have required property 'tags'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.created_at === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.updated_at === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" }, message: 'must match pattern "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$"', schema: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", parentSchema: schema11.properties.id, data: data0 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.id.type, parentSchema: schema11.properties.id, data: data0 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.title, data: data1 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.title.type, parentSchema: schema11.properties.title, data: data1 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (data2 !== "playbook") {
        let err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "playbook" }, message: "must be equal to constant", schema: "playbook", parentSchema: schema11.properties.type, data: data2 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.category !== void 0) {
      let data3 = data.category;
      if (!(data3 === "behavioral" || data3 === "technical" || data3 === "leadership" || data3 === "incident-response" || data3 === "decision-making")) {
        let err14 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/enum", keyword: "enum", params: { allowedValues: schema11.properties.category.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.category.enum, parentSchema: schema11.properties.category, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.difficulty !== void 0) {
      let data4 = data.difficulty;
      if (!(data4 === "easy" || data4 === "medium" || data4 === "hard")) {
        let err15 = { instancePath: instancePath + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: schema11.properties.difficulty.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.difficulty.enum, parentSchema: schema11.properties.difficulty, data: data4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.importance !== void 0) {
      let data5 = data.importance;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let err16 = { instancePath: instancePath + "/importance", schemaPath: "#/properties/importance/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.importance.type, parentSchema: schema11.properties.importance, data: data5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data5 == "number") {
        if (data5 > 100 || isNaN(data5)) {
          let err17 = { instancePath: instancePath + "/importance", schemaPath: "#/properties/importance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema11.properties.importance, data: data5 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err18 = { instancePath: instancePath + "/importance", schemaPath: "#/properties/importance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.importance, data: data5 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.tags !== void 0) {
      let data6 = data.tags;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err19 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.tags, data: data6 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (!pattern0.test(data7)) {
              let err20 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" }, message: 'must match pattern "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$"', schema: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", parentSchema: schema11.properties.tags.items, data: data7 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.tags.items.type, parentSchema: schema11.properties.tags.items, data: data7 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        let i1 = data6.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data6[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err22 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema11.properties.tags, data: data6 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.tags.type, parentSchema: schema11.properties.tags, data: data6 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data8 = data.created_at;
      if (typeof data8 == "string") {
        if (!formats0.validate(data8)) {
          let err24 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema11.properties.created_at, data: data8 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.created_at.type, parentSchema: schema11.properties.created_at, data: data8 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data9 = data.updated_at;
      if (typeof data9 == "string") {
        if (!formats0.validate(data9)) {
          let err26 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema11.properties.updated_at, data: data9 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.updated_at.type, parentSchema: schema11.properties.updated_at, data: data9 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data10 = data.aliases;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data11 = data10[i2];
          if (typeof data11 == "string") {
            if (func2(data11) < 1) {
              let err28 = { instancePath: instancePath + "/aliases/" + i2, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.aliases.items, data: data11 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/aliases/" + i2, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.aliases.items.type, parentSchema: schema11.properties.aliases.items, data: data11 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        let i3 = data10.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data10[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err30 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: !0, parentSchema: schema11.properties.aliases, data: data10 };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else {
        let err31 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.aliases.type, parentSchema: schema11.properties.aliases, data: data10 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.status !== void 0) {
      let data12 = data.status;
      if (!(data12 === "draft" || data12 === "ready" || data12 === "stale")) {
        let err32 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.status.enum, parentSchema: schema11.properties.status, data: data12 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.related !== void 0) {
      let data13 = data.related;
      if (Array.isArray(data13)) {
        let len2 = data13.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data14 = data13[i4];
          if (typeof data14 == "string") {
            if (func2(data14) < 1) {
              let err33 = { instancePath: instancePath + "/related/" + i4, schemaPath: "#/properties/related/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.related.items, data: data14 };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            let err34 = { instancePath: instancePath + "/related/" + i4, schemaPath: "#/properties/related/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.related.items.type, parentSchema: schema11.properties.related.items, data: data14 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        let i5 = data13.length, j2;
        if (i5 > 1) {
          let indices2 = {};
          for (; i5--; ) {
            let item2 = data13[i5];
            if (typeof item2 == "string") {
              if (typeof indices2[item2] == "number") {
                j2 = indices2[item2];
                let err35 = { instancePath: instancePath + "/related", schemaPath: "#/properties/related/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: !0, parentSchema: schema11.properties.related, data: data13 };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                break;
              }
              indices2[item2] = i5;
            }
          }
        }
      } else {
        let err36 = { instancePath: instancePath + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.related.type, parentSchema: schema11.properties.related, data: data13 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
  } else {
    let err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var topic = validate11, schema12 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://playbook-author.dev/schemas/topic.schema.json", title: "Topic frontmatter", description: "What the frontmatter of a topic says: what sort of thing it is about, and how well the author knows it.", type: "object", required: ["id", "title", "type", "status", "importance", "difficulty", "tags", "created_at", "updated_at"], properties: { id: { title: "Id", description: "The topic's name for other documents. It is the file's name without its ending.", type: "string", pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", patternErrorMessage: "lower-case words joined by hyphens, such as 'query-plans'", examples: ["coaching-vs-mentoring"] }, title: { title: "Title", description: "What readers see. The heading of the document says the same.", type: "string", minLength: 1, examples: ["Coaching vs Mentoring"] }, type: { title: "Type", description: "What sort of thing the topic is about.", enum: ["concept", "technology", "library", "pattern", "case", "skill", "tool", "reference"], default: "concept", examples: ["concept"] }, status: { title: "Status", description: "How well the author knows the topic: learning, practicing, mastered, or stale and in need of another look.", enum: ["learning", "practicing", "mastered", "stale"], default: "learning", examples: ["practicing"] }, importance: { title: "Importance", description: "How much it matters to know this, from 0 (hardly ever) to 100 (always).", type: "integer", minimum: 0, maximum: 100, default: 50, examples: [70] }, difficulty: { title: "Difficulty", description: "How much work it takes to understand this.", enum: ["easy", "medium", "hard"], default: "medium", examples: ["medium"] }, tags: { title: "Tags", description: "Words by which related documents are found.", type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", patternErrorMessage: "lower-case words joined by hyphens, such as 'soft-skills'" }, examples: [["coaching", "soft-skills"]] }, canonical: { title: "Canonical", description: "Whether this is the one page on its subject, to which pages with other names point.", type: "boolean", default: !0, examples: [!0] }, aliases: { title: "Aliases", description: "Other names under which readers look for this topic.", type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, examples: [["Mentoring or Coaching"]] }, created_at: { title: "Created", description: "The day the topic was begun.", type: "string", format: "date", examples: ["2026-02-12"] }, updated_at: { title: "Updated", description: "The day the topic was last changed in substance.", type: "string", format: "date", examples: ["2026-02-12"] } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.importance === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importance" }, message: "must have required property 'importance'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.difficulty === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "difficulty" }, message: "must have required property 'difficulty'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.tags === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tags" }, message: "must have required property 'tags'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.created_at === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.updated_at === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" }, message: 'must match pattern "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$"', schema: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", parentSchema: schema12.properties.id, data: data0 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.id.type, parentSchema: schema12.properties.id, data: data0 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.title, data: data1 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.title.type, parentSchema: schema12.properties.title, data: data1 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (!(data2 === "concept" || data2 === "technology" || data2 === "library" || data2 === "pattern" || data2 === "case" || data2 === "skill" || data2 === "tool" || data2 === "reference")) {
        let err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema12.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.type.enum, parentSchema: schema12.properties.type, data: data2 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (!(data3 === "learning" || data3 === "practicing" || data3 === "mastered" || data3 === "stale")) {
        let err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema12.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.status.enum, parentSchema: schema12.properties.status, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.importance !== void 0) {
      let data4 = data.importance;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let err15 = { instancePath: instancePath + "/importance", schemaPath: "#/properties/importance/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema12.properties.importance.type, parentSchema: schema12.properties.importance, data: data4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data4 == "number") {
        if (data4 > 100 || isNaN(data4)) {
          let err16 = { instancePath: instancePath + "/importance", schemaPath: "#/properties/importance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema12.properties.importance, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err17 = { instancePath: instancePath + "/importance", schemaPath: "#/properties/importance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema12.properties.importance, data: data4 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.difficulty !== void 0) {
      let data5 = data.difficulty;
      if (!(data5 === "easy" || data5 === "medium" || data5 === "hard")) {
        let err18 = { instancePath: instancePath + "/difficulty", schemaPath: "#/properties/difficulty/enum", keyword: "enum", params: { allowedValues: schema12.properties.difficulty.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.difficulty.enum, parentSchema: schema12.properties.difficulty, data: data5 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data6 = data.tags;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err19 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12.properties.tags, data: data6 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (!pattern0.test(data7)) {
              let err20 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$" }, message: 'must match pattern "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$"', schema: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", parentSchema: schema12.properties.tags.items, data: data7 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.tags.items.type, parentSchema: schema12.properties.tags.items, data: data7 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        let i1 = data6.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data6[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err22 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema12.properties.tags, data: data6 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.tags.type, parentSchema: schema12.properties.tags, data: data6 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.canonical !== void 0) {
      let data8 = data.canonical;
      if (typeof data8 != "boolean") {
        let err24 = { instancePath: instancePath + "/canonical", schemaPath: "#/properties/canonical/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties.canonical.type, parentSchema: schema12.properties.canonical, data: data8 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data9 = data.aliases;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data10 = data9[i2];
          if (typeof data10 == "string") {
            if (func2(data10) < 1) {
              let err25 = { instancePath: instancePath + "/aliases/" + i2, schemaPath: "#/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.aliases.items, data: data10 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/aliases/" + i2, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.aliases.items.type, parentSchema: schema12.properties.aliases.items, data: data10 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        let i3 = data9.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data9[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err27 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: !0, parentSchema: schema12.properties.aliases, data: data9 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.aliases.type, parentSchema: schema12.properties.aliases, data: data9 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data11 = data.created_at;
      if (typeof data11 == "string") {
        if (!formats0.validate(data11)) {
          let err29 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema12.properties.created_at, data: data11 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.created_at.type, parentSchema: schema12.properties.created_at, data: data11 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data12 = data.updated_at;
      if (typeof data12 == "string") {
        if (!formats0.validate(data12)) {
          let err31 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema12.properties.updated_at, data: data12 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.updated_at.type, parentSchema: schema12.properties.updated_at, data: data12 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var outline = validate12, schema13 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://playbook-author.dev/schemas/outline.schema.json", title: "Outline", description: "What the body of one kind of document must look like: a tree of sections, under one heading of the first level that says the title.", type: "object", additionalProperties: !1, required: ["sections"], properties: { $schema: { title: "Schema", description: "Where this description lies.", type: "string", examples: ["./outline.schema.json"] }, description: { $ref: "#/definitions/description" }, sections: { $ref: "#/definitions/sections" }, anyOrder: { $ref: "#/definitions/anyOrder" }, additional: { $ref: "#/definitions/additional" } }, definitions: { description: { title: "Description", description: "One sentence, shown on hover, in completions and where the section is missing.", type: "string", minLength: 1, examples: ["What can be observed once it works."] }, sections: { title: "Sections", description: "The sections one level below, in order.", type: "array", items: { $ref: "#/definitions/section" }, examples: [[{ heading: "Situation" }, { heading: "Notes", required: !1 }]] }, anyOrder: { title: "Any order", description: "Whether the nested sections may stand in any order.", type: "boolean", default: !1, examples: [!0] }, additional: { title: "Additional sections", description: "Whether sections are allowed that the outline does not name.", enum: ["allow", "forbid"], default: "allow", examples: ["forbid"] }, labels: { title: "Labels", description: "Bold lead-ins that must occur, without their colon: `**When this applies:**`, `- **What:** \u2026`.", type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, examples: [["What", "Why", "How", "Example"]] }, body: { title: "Body", description: "The text under the heading as a snippet, one string a line, with placeholders as in `${1:What is done}`.", type: "array", items: { type: "string", pattern: "^[^\\r\\n]*$" }, examples: [["- ${1:What is gained}", "- ${2:What it costs}"]] }, section: { title: "Section", description: "One section; only its heading must be given.", type: "object", additionalProperties: !1, required: ["heading"], properties: { heading: { title: "Heading", description: "The heading as the template writes it. A trailing parenthesis may be left out in documents.", type: "string", pattern: "\\S", patternErrorMessage: "some text", examples: ["My Process (Step-by-step)"] }, aliases: { title: "Aliases", description: "Other headings that count as this section.", type: "array", uniqueItems: !0, items: { type: "string", pattern: "\\S" }, examples: [["Process", "Steps"]] }, required: { title: "Required", description: "Whether a document without this section is at fault.", type: "boolean", default: !0, examples: [!1] }, rehearse: { title: "Rehearse", description: "Whether the section is for rehearsing aloud: the preview makes cards of it and of the sections in it.", type: "boolean", default: !1, examples: [!0] }, description: { $ref: "#/definitions/description" }, body: { $ref: "#/definitions/body" }, labels: { $ref: "#/definitions/labels" }, items: { $ref: "#/definitions/items" }, sections: { $ref: "#/definitions/sections" }, content: { $ref: "#/definitions/content" }, anyOrder: { $ref: "#/definitions/anyOrder" }, additional: { $ref: "#/definitions/additional" } } }, items: { title: "Items", description: "A subsection that stands repeatedly, one level below.", type: "object", additionalProperties: !1, required: ["heading"], properties: { heading: { title: "Heading", description: "The heading of each item; `{n}` counts up from 1, `{title}` is the author's.", type: "string", pattern: "\\{title\\}", examples: ["{n}. {title}", "Pitfall {n}: {title}"] }, title: { title: "Title", description: "What `{title}` names, for the placeholders that stand in its place: `step name` is written as `First step name`.", type: "string", minLength: 1, examples: ["step name"] }, description: { $ref: "#/definitions/description" }, min: { title: "At least", description: "How many items there must be at least.", type: "integer", minimum: 0, default: 0, examples: [3] }, max: { title: "At most", description: "How many items there may be at most.", type: "integer", minimum: 1, examples: [12] }, labels: { $ref: "#/definitions/labels" }, body: { $ref: "#/definitions/body" } } }, content: { title: "Content", description: "What the section must hold.", type: "object", additionalProperties: !1, properties: { list: { title: "List items", description: "How many list items stand in it.", $ref: "#/definitions/count" }, checklist: { title: "Checklist items", description: "How many list items with a box stand in it.", $ref: "#/definitions/count" }, images: { title: "Images", description: "How many images stand in it.", $ref: "#/definitions/count" }, words: { title: "Words", description: "How many words it has.", $ref: "#/definitions/count" }, links: { title: "Links", description: "How many links stand in it, and to what kind of document.", type: "object", additionalProperties: !1, properties: { min: { $ref: "#/definitions/min" }, max: { $ref: "#/definitions/max" }, kind: { title: "Kind", description: "The kind of document that the links lead to.", type: "string", minLength: 1, examples: ["topic"] }, label: { title: "Label", description: "The label of the section under which links to that kind stand; left out, the whole section is for them.", type: "string", minLength: 1, examples: ["Related topics"] } }, examples: [{ min: 1, kind: "playbook" }] }, codeBlocks: { title: "Code blocks", description: "How many code blocks stand in it, and in which language.", type: "object", additionalProperties: !1, properties: { min: { $ref: "#/definitions/min" }, max: { $ref: "#/definitions/max" }, lang: { title: "Language", description: "The word after the fence.", type: "string", minLength: 1, examples: ["sh"] } }, examples: [{ min: 1, lang: "sh" }] }, tables: { title: "Tables", description: "How many tables stand in it, and with which columns.", type: "object", additionalProperties: !1, properties: { min: { $ref: "#/definitions/min" }, max: { $ref: "#/definitions/max" }, columns: { title: "Columns", description: "The texts of the header row.", type: "array", minItems: 1, items: { type: "string" }, examples: [["Option", "For", "Against"]] } }, examples: [{ min: 1, columns: ["Option", "For", "Against"] }] }, requiredText: { title: "Required text", description: "Plain texts that must occur, in any letter case.", type: "array", items: { type: "string", minLength: 1 }, examples: [["Owner:"]] }, forbiddenText: { title: "Forbidden text", description: "Plain texts that must not occur, in any letter case.", type: "array", items: { type: "string", minLength: 1 }, examples: [["lorem ipsum"]] } }, examples: [{ list: { min: 2 } }] }, min: { title: "At least", description: "The least number of them.", type: "integer", minimum: 0, examples: [1] }, max: { title: "At most", description: "The greatest number of them.", type: "integer", minimum: 0, examples: [12] }, count: { title: "Count", description: "How many there must and may be.", type: "object", additionalProperties: !1, properties: { min: { $ref: "#/definitions/min" }, max: { $ref: "#/definitions/max" } }, examples: [{ min: 2 }] } } }, schema14 = { title: "Description", description: "One sentence, shown on hover, in completions and where the section is missing.", type: "string", minLength: 1, examples: ["What can be observed once it works."] }, schema34 = { title: "Any order", description: "Whether the nested sections may stand in any order.", type: "boolean", default: !1, examples: [!0] }, schema35 = { title: "Additional sections", description: "Whether sections are allowed that the outline does not name.", enum: ["allow", "forbid"], default: "allow", examples: ["forbid"] }, schema15 = { title: "Sections", description: "The sections one level below, in order.", type: "array", items: { $ref: "#/definitions/section" }, examples: [[{ heading: "Situation" }, { heading: "Notes", required: !1 }]] }, schema16 = { title: "Section", description: "One section; only its heading must be given.", type: "object", additionalProperties: !1, required: ["heading"], properties: { heading: { title: "Heading", description: "The heading as the template writes it. A trailing parenthesis may be left out in documents.", type: "string", pattern: "\\S", patternErrorMessage: "some text", examples: ["My Process (Step-by-step)"] }, aliases: { title: "Aliases", description: "Other headings that count as this section.", type: "array", uniqueItems: !0, items: { type: "string", pattern: "\\S" }, examples: [["Process", "Steps"]] }, required: { title: "Required", description: "Whether a document without this section is at fault.", type: "boolean", default: !0, examples: [!1] }, rehearse: { title: "Rehearse", description: "Whether the section is for rehearsing aloud: the preview makes cards of it and of the sections in it.", type: "boolean", default: !1, examples: [!0] }, description: { $ref: "#/definitions/description" }, body: { $ref: "#/definitions/body" }, labels: { $ref: "#/definitions/labels" }, items: { $ref: "#/definitions/items" }, sections: { $ref: "#/definitions/sections" }, content: { $ref: "#/definitions/content" }, anyOrder: { $ref: "#/definitions/anyOrder" }, additional: { $ref: "#/definitions/additional" } } }, schema18 = { title: "Body", description: "The text under the heading as a snippet, one string a line, with placeholders as in `${1:What is done}`.", type: "array", items: { type: "string", pattern: "^[^\\r\\n]*$" }, examples: [["- ${1:What is gained}", "- ${2:What it costs}"]] }, schema19 = { title: "Labels", description: "Bold lead-ins that must occur, without their colon: `**When this applies:**`, `- **What:** \u2026`.", type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, examples: [["What", "Why", "How", "Example"]] }, func8 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("\\S", "u"), pattern6 = new RegExp("^[^\\r\\n]*$", "u"), schema20 = { title: "Items", description: "A subsection that stands repeatedly, one level below.", type: "object", additionalProperties: !1, required: ["heading"], properties: { heading: { title: "Heading", description: "The heading of each item; `{n}` counts up from 1, `{title}` is the author's.", type: "string", pattern: "\\{title\\}", examples: ["{n}. {title}", "Pitfall {n}: {title}"] }, title: { title: "Title", description: "What `{title}` names, for the placeholders that stand in its place: `step name` is written as `First step name`.", type: "string", minLength: 1, examples: ["step name"] }, description: { $ref: "#/definitions/description" }, min: { title: "At least", description: "How many items there must be at least.", type: "integer", minimum: 0, default: 0, examples: [3] }, max: { title: "At most", description: "How many items there may be at most.", type: "integer", minimum: 1, examples: [12] }, labels: { $ref: "#/definitions/labels" }, body: { $ref: "#/definitions/body" } } }, pattern7 = new RegExp("\\{title\\}", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.heading === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" }, message: "must have required property 'heading'", schema: schema20.required, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "heading" || key0 === "title" || key0 === "description" || key0 === "min" || key0 === "max" || key0 === "labels" || key0 === "body")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema20, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.heading !== void 0) {
      let data0 = data.heading;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          let err2 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/pattern", keyword: "pattern", params: { pattern: "\\{title\\}" }, message: 'must match pattern "\\{title\\}"', schema: "\\{title\\}", parentSchema: schema20.properties.heading, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.heading.type, parentSchema: schema20.properties.heading, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.title, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.title.type, parentSchema: schema20.properties.title, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err6 = { instancePath: instancePath + "/description", schemaPath: "#/definitions/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data: data2 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/description", schemaPath: "#/definitions/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.min !== void 0) {
      let data3 = data.min;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err8 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.min.type, parentSchema: schema20.properties.min, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "number" && (data3 < 0 || isNaN(data3))) {
        let err9 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.min, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.max !== void 0) {
      let data4 = data.max;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let err10 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema20.properties.max.type, parentSchema: schema20.properties.max, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data4 == "number" && (data4 < 1 || isNaN(data4))) {
        let err11 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema20.properties.max, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.labels !== void 0) {
      let data5 = data.labels;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
              let err12 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/definitions/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.items, data: data6 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/definitions/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.items.type, parentSchema: schema19.items, data: data6 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        let i1 = data5.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err14 = { instancePath: instancePath + "/labels", schemaPath: "#/definitions/labels/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema19, data: data5 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/labels", schemaPath: "#/definitions/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.type, parentSchema: schema19, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.body !== void 0) {
      let data7 = data.body;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data8 = data7[i2];
          if (typeof data8 == "string") {
            if (!pattern6.test(data8)) {
              let err16 = { instancePath: instancePath + "/body/" + i2, schemaPath: "#/definitions/body/items/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]*$" }, message: 'must match pattern "^[^\\r\\n]*$"', schema: "^[^\\r\\n]*$", parentSchema: schema18.items, data: data8 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/body/" + i2, schemaPath: "#/definitions/body/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.items.type, parentSchema: schema18.items, data: data8 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/body", schemaPath: "#/definitions/body/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.type, parentSchema: schema18, data: data7 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
var schema24 = { title: "Content", description: "What the section must hold.", type: "object", additionalProperties: !1, properties: { list: { title: "List items", description: "How many list items stand in it.", $ref: "#/definitions/count" }, checklist: { title: "Checklist items", description: "How many list items with a box stand in it.", $ref: "#/definitions/count" }, images: { title: "Images", description: "How many images stand in it.", $ref: "#/definitions/count" }, words: { title: "Words", description: "How many words it has.", $ref: "#/definitions/count" }, links: { title: "Links", description: "How many links stand in it, and to what kind of document.", type: "object", additionalProperties: !1, properties: { min: { $ref: "#/definitions/min" }, max: { $ref: "#/definitions/max" }, kind: { title: "Kind", description: "The kind of document that the links lead to.", type: "string", minLength: 1, examples: ["topic"] }, label: { title: "Label", description: "The label of the section under which links to that kind stand; left out, the whole section is for them.", type: "string", minLength: 1, examples: ["Related topics"] } }, examples: [{ min: 1, kind: "playbook" }] }, codeBlocks: { title: "Code blocks", description: "How many code blocks stand in it, and in which language.", type: "object", additionalProperties: !1, properties: { min: { $ref: "#/definitions/min" }, max: { $ref: "#/definitions/max" }, lang: { title: "Language", description: "The word after the fence.", type: "string", minLength: 1, examples: ["sh"] } }, examples: [{ min: 1, lang: "sh" }] }, tables: { title: "Tables", description: "How many tables stand in it, and with which columns.", type: "object", additionalProperties: !1, properties: { min: { $ref: "#/definitions/min" }, max: { $ref: "#/definitions/max" }, columns: { title: "Columns", description: "The texts of the header row.", type: "array", minItems: 1, items: { type: "string" }, examples: [["Option", "For", "Against"]] } }, examples: [{ min: 1, columns: ["Option", "For", "Against"] }] }, requiredText: { title: "Required text", description: "Plain texts that must occur, in any letter case.", type: "array", items: { type: "string", minLength: 1 }, examples: [["Owner:"]] }, forbiddenText: { title: "Forbidden text", description: "Plain texts that must not occur, in any letter case.", type: "array", items: { type: "string", minLength: 1 }, examples: [["lorem ipsum"]] } }, examples: [{ list: { min: 2 } }] }, schema26 = { title: "At least", description: "The least number of them.", type: "integer", minimum: 0, examples: [1] }, schema27 = { title: "At most", description: "The greatest number of them.", type: "integer", minimum: 0, examples: [12] }, schema25 = { title: "Count", description: "How many there must and may be.", type: "object", additionalProperties: !1, properties: { min: { $ref: "#/definitions/min" }, max: { $ref: "#/definitions/max" } }, examples: [{ min: 2 }] };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "min" || key0 === "max")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema25, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.min !== void 0) {
      let data0 = data.min;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/min", schemaPath: "#/definitions/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema26.type, parentSchema: schema26, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/min", schemaPath: "#/definitions/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema26, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err3 = { instancePath: instancePath + "/max", schemaPath: "#/definitions/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema27.type, parentSchema: schema27, data: data1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/max", schemaPath: "#/definitions/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema27, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate18.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func8.call(schema24.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema24, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.list !== void 0 && (validate18(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length)), data.checklist !== void 0 && (validate18(data.checklist, { instancePath: instancePath + "/checklist", parentData: data, parentDataProperty: "checklist", rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length)), data.images !== void 0 && (validate18(data.images, { instancePath: instancePath + "/images", parentData: data, parentDataProperty: "images", rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length)), data.words !== void 0 && (validate18(data.words, { instancePath: instancePath + "/words", parentData: data, parentDataProperty: "words", rootData }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length)), data.links !== void 0) {
      let data4 = data.links;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key1 in data4)
          if (!(key1 === "min" || key1 === "max" || key1 === "kind" || key1 === "label")) {
            let err1 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema24.properties.links, data: data4 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data4.min !== void 0) {
          let data5 = data4.min;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
            let err2 = { instancePath: instancePath + "/links/min", schemaPath: "#/definitions/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema26.type, parentSchema: schema26, data: data5 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
            let err3 = { instancePath: instancePath + "/links/min", schemaPath: "#/definitions/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema26, data: data5 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data4.max !== void 0) {
          let data6 = data4.max;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
            let err4 = { instancePath: instancePath + "/links/max", schemaPath: "#/definitions/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema27.type, parentSchema: schema27, data: data6 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data6 == "number" && (data6 < 0 || isNaN(data6))) {
            let err5 = { instancePath: instancePath + "/links/max", schemaPath: "#/definitions/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema27, data: data6 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data4.kind !== void 0) {
          let data7 = data4.kind;
          if (typeof data7 == "string") {
            if (func2(data7) < 1) {
              let err6 = { instancePath: instancePath + "/links/kind", schemaPath: "#/properties/links/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.links.properties.kind, data: data7 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/links/kind", schemaPath: "#/properties/links/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.links.properties.kind.type, parentSchema: schema24.properties.links.properties.kind, data: data7 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data4.label !== void 0) {
          let data8 = data4.label;
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err8 = { instancePath: instancePath + "/links/label", schemaPath: "#/properties/links/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.links.properties.label, data: data8 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/links/label", schemaPath: "#/properties/links/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.links.properties.label.type, parentSchema: schema24.properties.links.properties.label, data: data8 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.properties.links.type, parentSchema: schema24.properties.links, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.codeBlocks !== void 0) {
      let data9 = data.codeBlocks;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key2 in data9)
          if (!(key2 === "min" || key2 === "max" || key2 === "lang")) {
            let err11 = { instancePath: instancePath + "/codeBlocks", schemaPath: "#/properties/codeBlocks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema24.properties.codeBlocks, data: data9 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data9.min !== void 0) {
          let data10 = data9.min;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            let err12 = { instancePath: instancePath + "/codeBlocks/min", schemaPath: "#/definitions/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema26.type, parentSchema: schema26, data: data10 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data10 == "number" && (data10 < 0 || isNaN(data10))) {
            let err13 = { instancePath: instancePath + "/codeBlocks/min", schemaPath: "#/definitions/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema26, data: data10 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data9.max !== void 0) {
          let data11 = data9.max;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            let err14 = { instancePath: instancePath + "/codeBlocks/max", schemaPath: "#/definitions/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema27.type, parentSchema: schema27, data: data11 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (typeof data11 == "number" && (data11 < 0 || isNaN(data11))) {
            let err15 = { instancePath: instancePath + "/codeBlocks/max", schemaPath: "#/definitions/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema27, data: data11 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data9.lang !== void 0) {
          let data12 = data9.lang;
          if (typeof data12 == "string") {
            if (func2(data12) < 1) {
              let err16 = { instancePath: instancePath + "/codeBlocks/lang", schemaPath: "#/properties/codeBlocks/properties/lang/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.codeBlocks.properties.lang, data: data12 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/codeBlocks/lang", schemaPath: "#/properties/codeBlocks/properties/lang/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.codeBlocks.properties.lang.type, parentSchema: schema24.properties.codeBlocks.properties.lang, data: data12 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/codeBlocks", schemaPath: "#/properties/codeBlocks/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.properties.codeBlocks.type, parentSchema: schema24.properties.codeBlocks, data: data9 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.tables !== void 0) {
      let data13 = data.tables;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key3 in data13)
          if (!(key3 === "min" || key3 === "max" || key3 === "columns")) {
            let err19 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema24.properties.tables, data: data13 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data13.min !== void 0) {
          let data14 = data13.min;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
            let err20 = { instancePath: instancePath + "/tables/min", schemaPath: "#/definitions/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema26.type, parentSchema: schema26, data: data14 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
            let err21 = { instancePath: instancePath + "/tables/min", schemaPath: "#/definitions/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema26, data: data14 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data13.max !== void 0) {
          let data15 = data13.max;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
            let err22 = { instancePath: instancePath + "/tables/max", schemaPath: "#/definitions/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema27.type, parentSchema: schema27, data: data15 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
            let err23 = { instancePath: instancePath + "/tables/max", schemaPath: "#/definitions/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema27, data: data15 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data13.columns !== void 0) {
          let data16 = data13.columns;
          if (Array.isArray(data16)) {
            if (data16.length < 1) {
              let err24 = { instancePath: instancePath + "/tables/columns", schemaPath: "#/properties/tables/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema24.properties.tables.properties.columns, data: data16 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            let len0 = data16.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data17 = data16[i0];
              if (typeof data17 != "string") {
                let err25 = { instancePath: instancePath + "/tables/columns/" + i0, schemaPath: "#/properties/tables/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.tables.properties.columns.items.type, parentSchema: schema24.properties.tables.properties.columns.items, data: data17 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          } else {
            let err26 = { instancePath: instancePath + "/tables/columns", schemaPath: "#/properties/tables/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.properties.tables.properties.columns.type, parentSchema: schema24.properties.tables.properties.columns, data: data16 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.properties.tables.type, parentSchema: schema24.properties.tables, data: data13 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.requiredText !== void 0) {
      let data18 = data.requiredText;
      if (Array.isArray(data18)) {
        let len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (typeof data19 == "string") {
            if (func2(data19) < 1) {
              let err28 = { instancePath: instancePath + "/requiredText/" + i1, schemaPath: "#/properties/requiredText/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.requiredText.items, data: data19 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/requiredText/" + i1, schemaPath: "#/properties/requiredText/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.requiredText.items.type, parentSchema: schema24.properties.requiredText.items, data: data19 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/requiredText", schemaPath: "#/properties/requiredText/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.properties.requiredText.type, parentSchema: schema24.properties.requiredText, data: data18 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.forbiddenText !== void 0) {
      let data20 = data.forbiddenText;
      if (Array.isArray(data20)) {
        let len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (typeof data21 == "string") {
            if (func2(data21) < 1) {
              let err31 = { instancePath: instancePath + "/forbiddenText/" + i2, schemaPath: "#/properties/forbiddenText/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.forbiddenText.items, data: data21 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/forbiddenText/" + i2, schemaPath: "#/properties/forbiddenText/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.forbiddenText.items.type, parentSchema: schema24.properties.forbiddenText.items, data: data21 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/forbiddenText", schemaPath: "#/properties/forbiddenText/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.properties.forbiddenText.type, parentSchema: schema24.properties.forbiddenText, data: data20 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
  } else {
    let err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate13 };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.heading === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" }, message: "must have required property 'heading'", schema: schema16.required, parentSchema: schema16, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func8.call(schema16.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema16, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.heading !== void 0) {
      let data0 = data.heading;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err2 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema16.properties.heading, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.heading.type, parentSchema: schema16.properties.heading, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data1 = data.aliases;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (!pattern4.test(data2)) {
              let err4 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema16.properties.aliases.items, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.aliases.items.type, parentSchema: schema16.properties.aliases.items, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err6 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema16.properties.aliases, data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.properties.aliases.type, parentSchema: schema16.properties.aliases, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.required !== void 0) {
      let data3 = data.required;
      if (typeof data3 != "boolean") {
        let err8 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.required.type, parentSchema: schema16.properties.required, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.rehearse !== void 0) {
      let data4 = data.rehearse;
      if (typeof data4 != "boolean") {
        let err9 = { instancePath: instancePath + "/rehearse", schemaPath: "#/properties/rehearse/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema16.properties.rehearse.type, parentSchema: schema16.properties.rehearse, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.description !== void 0) {
      let data5 = data.description;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err10 = { instancePath: instancePath + "/description", schemaPath: "#/definitions/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data: data5 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/description", schemaPath: "#/definitions/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data5 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.body !== void 0) {
      let data6 = data.body;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (typeof data7 == "string") {
            if (!pattern6.test(data7)) {
              let err12 = { instancePath: instancePath + "/body/" + i2, schemaPath: "#/definitions/body/items/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]*$" }, message: 'must match pattern "^[^\\r\\n]*$"', schema: "^[^\\r\\n]*$", parentSchema: schema18.items, data: data7 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/body/" + i2, schemaPath: "#/definitions/body/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.items.type, parentSchema: schema18.items, data: data7 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/body", schemaPath: "#/definitions/body/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.type, parentSchema: schema18, data: data6 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.labels !== void 0) {
      let data8 = data.labels;
      if (Array.isArray(data8)) {
        let len2 = data8.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data9 = data8[i3];
          if (typeof data9 == "string") {
            if (func2(data9) < 1) {
              let err15 = { instancePath: instancePath + "/labels/" + i3, schemaPath: "#/definitions/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.items, data: data9 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/labels/" + i3, schemaPath: "#/definitions/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.items.type, parentSchema: schema19.items, data: data9 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        let i4 = data8.length, j1;
        if (i4 > 1) {
          let indices1 = {};
          for (; i4--; ) {
            let item1 = data8[i4];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err17 = { instancePath: instancePath + "/labels", schemaPath: "#/definitions/labels/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)", schema: !0, parentSchema: schema19, data: data8 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                break;
              }
              indices1[item1] = i4;
            }
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/labels", schemaPath: "#/definitions/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.type, parentSchema: schema19, data: data8 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.items !== void 0 && (validate15(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data.sections !== void 0 && (wrapper0.validate(data.sections, { instancePath: instancePath + "/sections", parentData: data, parentDataProperty: "sections", rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length)), data.content !== void 0 && (validate17(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.anyOrder !== void 0) {
      let data13 = data.anyOrder;
      if (typeof data13 != "boolean") {
        let err19 = { instancePath: instancePath + "/anyOrder", schemaPath: "#/definitions/anyOrder/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.type, parentSchema: schema34, data: data13 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.additional !== void 0) {
      let data14 = data.additional;
      if (!(data14 === "allow" || data14 === "forbid")) {
        let err20 = { instancePath: instancePath + "/additional", schemaPath: "#/definitions/additional/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values", schema: schema35.enum, parentSchema: schema35, data: data14 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate14(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema15.type, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sections === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sections" }, message: "must have required property 'sections'", schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "$schema" || key0 === "description" || key0 === "sections" || key0 === "anyOrder" || key0 === "additional")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.$schema.type, parentSchema: schema13.properties.$schema, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err3 = { instancePath: instancePath + "/description", schemaPath: "#/definitions/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/description", schemaPath: "#/definitions/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.sections !== void 0 && (validate13(data.sections, { instancePath: instancePath + "/sections", parentData: data, parentDataProperty: "sections", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.anyOrder !== void 0) {
      let data3 = data.anyOrder;
      if (typeof data3 != "boolean") {
        let err5 = { instancePath: instancePath + "/anyOrder", schemaPath: "#/definitions/anyOrder/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.type, parentSchema: schema34, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.additional !== void 0) {
      let data4 = data.additional;
      if (!(data4 === "allow" || data4 === "forbid")) {
        let err6 = { instancePath: instancePath + "/additional", schemaPath: "#/definitions/additional/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values", schema: schema35.enum, parentSchema: schema35, data: data4 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
var config = validate26, schema38 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://playbook-author.dev/schemas/config.schema.json", title: "Playbook Author", description: "What is checked, and how. The nearest playbook.config.json above a document holds for it.", type: "object", additionalProperties: !1, properties: { $schema: { title: "Schema", description: "Where this description lies.", type: "string", examples: ["./node_modules/playbook-author/schemas/config.schema.json"] }, include: { title: "Include", description: "The documents to check, as globs relative to this file's folder.", allOf: [{ $ref: "#/definitions/globs" }], default: ["**/*.md", "**/*.markdown"], examples: [["docs/**/*.md"]] }, exclude: { title: "Exclude", description: "Documents and folders that are not checked, as globs relative to this file's folder. Links to them are.", allOf: [{ $ref: "#/definitions/globs" }], default: [], examples: [["drafts/**"]] }, kinds: { title: "Kinds", description: "What documents must look like, by the names of their kinds. 'playbook' and 'topic' are there already; what is said of them here replaces what is built in.", type: "object", propertyNames: { minLength: 1 }, additionalProperties: { $ref: "#/definitions/kind" }, default: {}, examples: [{ runbook: { files: ["runbooks/**/*.md"], schema: "./schemas/runbook.schema.json" } }] }, indexes: { title: "Indexes", description: "The documents that list others, as globs relative to this file's folder. Without it, they are known by what they list.", allOf: [{ $ref: "#/definitions/globs" }], default: [], examples: [["playbooks/_index.md"]] }, rules: { title: "Rules", description: "How severe each rule is, or that it is off; with options as [severity, options].", type: "object", additionalProperties: !1, default: {}, examples: [{ "planned-topic": "hint", "broken-link": ["error", { ignore: ["generated/**"] }] }], properties: { "broken-anchor": { title: "broken-anchor", description: "A link leads to a heading or id that its target does not have.", allOf: [{ $ref: "#/definitions/setting" }], default: "error", examples: ["error", "warning", "information", "hint", "off", ["error", { ignore: ["generated/**"] }]] }, "broken-link": { title: "broken-link", description: "A link leads to a file that does not exist.", allOf: [{ $ref: "#/definitions/setting" }], default: "error", examples: ["error", "warning", "information", "hint", "off", ["error", { ignore: ["generated/**"] }]] }, "duplicate-id": { title: "duplicate-id", description: "Two documents of one kind have the same id.", allOf: [{ $ref: "#/definitions/setting" }], default: "error", examples: ["error", "warning", "information", "hint", "off", ["error", { ignore: ["generated/**"] }]] }, "empty-section": { title: "empty-section", description: "Nothing stands under the heading of a section.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "incomplete-section": { title: "incomplete-section", description: "A section lacks a label, an item or other content, or has too much of it.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "invalid-config": { title: "invalid-config", description: "A mistake in playbook.config.json, or in a schema or outline that it names.", allOf: [{ $ref: "#/definitions/setting" }], default: "error", examples: ["error", "warning", "information", "hint", "off", ["error", { ignore: ["generated/**"] }]] }, "invalid-frontmatter": { title: "invalid-frontmatter", description: "A value in the frontmatter that its kind does not allow, or one that is missing.", allOf: [{ $ref: "#/definitions/setting" }], default: "error", examples: ["error", "warning", "information", "hint", "off", ["error", { ignore: ["generated/**"] }]] }, "invalid-yaml": { title: "invalid-yaml", description: "The frontmatter is not valid YAML, or no map of keys to values.", allOf: [{ $ref: "#/definitions/setting" }], default: "error", examples: ["error", "warning", "information", "hint", "off", ["error", { ignore: ["generated/**"] }]] }, "leftover-placeholder": { title: "leftover-placeholder", description: "A placeholder of the template has not been replaced.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "malformed-heading": { title: "malformed-heading", description: "A line begins like a heading, but no plain space follows its '#'.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "malformed-link": { title: "malformed-link", description: "A link has a bad percent-encoding, an empty destination, or spaces without angle brackets.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "miscased-link": { title: "miscased-link", description: "A link spells its target in another letter case or Unicode normal form than the file system does.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "misdirected-relation": { title: "misdirected-relation", description: "A related link leads to a document of another kind than its section is for.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "mismatched-category": { title: "mismatched-category", description: "A document's category differs from its folder.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "mismatched-id": { title: "mismatched-id", description: "A document's id differs from the name of its file.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "mismatched-title": { title: "mismatched-title", description: "A document's title differs from its H1.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "misnamed-section": { title: "misnamed-section", description: "A heading is nearly that of a section.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "misnumbered-item": { title: "misnumbered-item", description: "The numbers of a section's items do not count up from 1.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "misordered-dates": { title: "misordered-dates", description: "A document was updated before it was created, or in the future.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "misplaced-section": { title: "misplaced-section", description: "A section stands out of the outline's order, or inside another.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "missing-frontmatter": { title: "missing-frontmatter", description: "A document of a kind begins without frontmatter.", allOf: [{ $ref: "#/definitions/setting" }], default: "error", examples: ["error", "warning", "information", "hint", "off", ["error", { ignore: ["generated/**"] }]] }, "missing-section": { title: "missing-section", description: "A section that every document of the kind has is missing.", allOf: [{ $ref: "#/definitions/setting" }], default: "error", examples: ["error", "warning", "information", "hint", "off", ["error", { ignore: ["generated/**"] }]] }, "missing-title": { title: "missing-title", description: "A document has no H1, or more than one.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "mistitled-link": { title: "mistitled-link", description: "The text of a related link differs from the title of its target.", allOf: [{ $ref: "#/definitions/setting" }], default: "hint", examples: ["error", "warning", "information", "hint", "off", ["hint", { ignore: ["generated/**"] }]] }, "one-way-relation": { title: "one-way-relation", description: "A document is listed as related and does not list this one back.", allOf: [{ $ref: "#/definitions/setting" }], default: "hint", examples: ["error", "warning", "information", "hint", "off", ["hint", { ignore: ["generated/**"] }]] }, "orphan-playbook": { title: "orphan-playbook", description: "Nothing but indexes links to a playbook.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "planned-topic": { title: "planned-topic", description: "A topic marked TODO is not written yet.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "redundant-relation": { title: "redundant-relation", description: "A document lists another as related twice, or itself.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "repeated-section": { title: "repeated-section", description: "A section stands twice.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "stale-todo": { title: "stale-todo", description: "A topic marked TODO has been written.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "undefined-reference": { title: "undefined-reference", description: "A full or collapsed reference has no definition.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "unexpected-section": { title: "unexpected-section", description: "A section that the outline of the kind does not allow.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "unindexed-playbook": { title: "unindexed-playbook", description: "The index of its folder does not list a playbook.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "unknown-key": { title: "unknown-key", description: "A key in the frontmatter that its kind does not know.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "unlinked-todo": { title: "unlinked-todo", description: "A topic marked TODO has no link.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "unportable-link": { title: "unportable-link", description: "A link works in the editor, but not on GitHub or on another machine.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "unreadable-document": { title: "unreadable-document", description: "A document is too large, no valid UTF-8, or binary, and is not checked.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "unused-definition": { title: "unused-definition", description: "Nothing refers to a link reference definition.", allOf: [{ $ref: "#/definitions/setting" }], default: "hint", examples: ["error", "warning", "information", "hint", "off", ["hint", { ignore: ["generated/**"] }]] }, "unused-suppression": { title: "unused-suppression", description: "A suppression comment silences nothing, or names no rule.", allOf: [{ $ref: "#/definitions/setting" }], default: "warning", examples: ["error", "warning", "information", "hint", "off", ["warning", { ignore: ["generated/**"] }]] }, "final-newline": { title: "final-newline", description: "remark-lint: A document does not end with a line ending.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "hard-break-spaces": { title: "hard-break-spaces", description: "remark-lint: A line ends in more spaces than the two that break it.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "list-item-bullet-indent": { title: "list-item-bullet-indent", description: "remark-lint: The marker of a list item is indented.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "list-item-indent": { title: "list-item-indent", description: "remark-lint: More than one space follows the marker of a list item.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "no-blockquote-without-marker": { title: "no-blockquote-without-marker", description: "remark-lint: A line of a block quote begins without '>'.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "no-duplicate-definitions": { title: "no-duplicate-definitions", description: "remark-lint: A link reference or footnote is defined twice.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "no-heading-content-indent": { title: "no-heading-content-indent", description: "remark-lint: More than one space stands between a heading and its marks.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "no-literal-urls": { title: "no-literal-urls", description: "remark-lint: An address stands in the text without '<' and '>'.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "no-shortcut-reference-image": { title: "no-shortcut-reference-image", description: "remark-lint: An image is referred to as '![label]' instead of '![label][]'.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "no-shortcut-reference-link": { title: "no-shortcut-reference-link", description: "remark-lint: A link is referred to as '[label]' instead of '[label][]'.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] }, "ordered-list-marker-style": { title: "ordered-list-marker-style", description: "remark-lint: The numbers of a list are followed by ')' instead of '.'.", allOf: [{ $ref: "#/definitions/setting" }], default: "information", examples: ["error", "warning", "information", "hint", "off", ["information", { ignore: ["generated/**"] }]] } } }, style: { title: "Style", description: "Whether remark-lint's recommended rules look at documents of a kind, too.", enum: ["off", "recommended"], default: "off", examples: ["recommended"] }, links: { title: "Links", description: "How links are read.", type: "object", additionalProperties: !1, default: {}, examples: [{ root: "docs" }], properties: { root: { title: "Root", description: "The folder from which links that begin with '/' start, relative to this file's folder. Without it, the root of the workspace.", type: "string", minLength: 1, examples: ["docs"] } } } }, definitions: { globs: { type: "array", items: { type: "string", pattern: "^[^!]", patternErrorMessage: "a glob that does not begin with '!', such as 'docs/**/*.md'" } }, severity: { enum: ["error", "warning", "information", "hint", "off"] }, setting: { if: { type: "array" }, then: { type: "array", minItems: 1, maxItems: 2, items: [{ $ref: "#/definitions/severity" }, { $ref: "#/definitions/options" }] }, else: { $ref: "#/definitions/severity" } }, options: { type: "object", additionalProperties: !1, properties: { ignore: { title: "Ignore", description: "Globs of documents in which the rule is silent, and of link targets about which it is.", allOf: [{ $ref: "#/definitions/globs" }], default: [], examples: [["generated/**"]] } } }, kind: { type: "object", additionalProperties: !1, properties: { files: { title: "Files", description: "The documents of this kind, as globs relative to this file's folder. They come before what a document's 'type' says. A README.md, index.md or _index.md is taken in only by a glob that names it.", allOf: [{ $ref: "#/definitions/globs" }], examples: [["runbooks/**/*.md"]] }, schema: { title: "Schema", description: "The JSON Schema of the frontmatter (draft-07, 2019-09 or 2020-12), relative to this file's folder.", type: "string", minLength: 1, examples: ["./schemas/runbook.schema.json"] }, outline: { title: "Outline", description: "The outline of the sections, relative to this file's folder.", type: "string", minLength: 1, examples: ["./schemas/runbook.outline.json"] } } } } }, schema39 = { type: "array", items: { type: "string", pattern: "^[^!]", patternErrorMessage: "a glob that does not begin with '!', such as 'docs/**/*.md'" } }, pattern9 = new RegExp("^[^!]", "u"), schema41 = { type: "object", additionalProperties: !1, properties: { files: { title: "Files", description: "The documents of this kind, as globs relative to this file's folder. They come before what a document's 'type' says. A README.md, index.md or _index.md is taken in only by a glob that names it.", allOf: [{ $ref: "#/definitions/globs" }], examples: [["runbooks/**/*.md"]] }, schema: { title: "Schema", description: "The JSON Schema of the frontmatter (draft-07, 2019-09 or 2020-12), relative to this file's folder.", type: "string", minLength: 1, examples: ["./schemas/runbook.schema.json"] }, outline: { title: "Outline", description: "The outline of the sections, relative to this file's folder.", type: "string", minLength: 1, examples: ["./schemas/runbook.outline.json"] } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "files" || key0 === "schema" || key0 === "outline")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema41, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (!pattern9.test(data1)) {
              let err1 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^[^!]" }, message: 'must match pattern "^[^!]"', schema: "^[^!]", parentSchema: schema39.items, data: data1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.items.type, parentSchema: schema39.items, data: data1 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/files", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.type, parentSchema: schema39, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.schema !== void 0) {
      let data2 = data.schema;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err4 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.schema, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.schema.type, parentSchema: schema41.properties.schema, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.outline !== void 0) {
      let data3 = data.outline;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err6 = { instancePath: instancePath + "/outline", schemaPath: "#/properties/outline/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.outline, data: data3 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/outline", schemaPath: "#/properties/outline/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.outline.type, parentSchema: schema41.properties.outline, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
var schema44 = { if: { type: "array" }, then: { type: "array", minItems: 1, maxItems: 2, items: [{ $ref: "#/definitions/severity" }, { $ref: "#/definitions/options" }] }, else: { $ref: "#/definitions/severity" } }, schema45 = { enum: ["error", "warning", "information", "hint", "off"] }, schema46 = { type: "object", additionalProperties: !1, properties: { ignore: { title: "Ignore", description: "Globs of documents in which the rule is silent, and of link targets about which it is.", allOf: [{ $ref: "#/definitions/globs" }], default: [], examples: [["generated/**"]] } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "ignore") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema46, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.ignore !== void 0) {
      let data0 = data.ignore;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (!pattern9.test(data1)) {
              let err1 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^[^!]" }, message: 'must match pattern "^[^!]"', schema: "^[^!]", parentSchema: schema39.items, data: data1 };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.items.type, parentSchema: schema39.items, data: data1 };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/ignore", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.type, parentSchema: schema39, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (!Array.isArray(data)) {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length > 2) {
        let err1 = { instancePath, schemaPath: "#/then/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema44.then, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.length < 1) {
        let err2 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema44.then, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      let len0 = data.length;
      if (len0 > 0) {
        let data0 = data[0];
        if (!(data0 === "error" || data0 === "warning" || data0 === "information" || data0 === "hint" || data0 === "off")) {
          let err3 = { instancePath: instancePath + "/0", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      len0 > 1 && (validate30(data[1], { instancePath: instancePath + "/1", parentData: data, parentDataProperty: 1, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length));
    } else {
      let err4 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.then.type, parentSchema: schema44.then, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs8 = errors;
    if (!(data === "error" || data === "warning" || data === "information" || data === "hint" || data === "off")) {
      let err5 = { instancePath, schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values", schema: schema45.enum, parentSchema: schema45, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema44.if, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "$schema" || key0 === "include" || key0 === "exclude" || key0 === "kinds" || key0 === "indexes" || key0 === "rules" || key0 === "style" || key0 === "links")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema38, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.$schema.type, parentSchema: schema38.properties.$schema, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.include !== void 0) {
      let data1 = data.include;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (!pattern9.test(data2)) {
              let err2 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^[^!]" }, message: 'must match pattern "^[^!]"', schema: "^[^!]", parentSchema: schema39.items, data: data2 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.items.type, parentSchema: schema39.items, data: data2 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/include", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.type, parentSchema: schema39, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data3 = data.exclude;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (!pattern9.test(data4)) {
              let err5 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^[^!]" }, message: 'must match pattern "^[^!]"', schema: "^[^!]", parentSchema: schema39.items, data: data4 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.items.type, parentSchema: schema39.items, data: data4 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/exclude", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.type, parentSchema: schema39, data: data3 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.kinds !== void 0) {
      let data5 = data.kinds;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key1 in data5) {
          let _errs18 = errors;
          if (typeof key1 == "string" && func2(key1) < 1) {
            let err8 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.kinds.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var valid9 = _errs18 === errors;
          if (!valid9) {
            let err9 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema38.properties.kinds.propertyNames, parentSchema: schema38.properties.kinds, data: data5 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        for (let key2 in data5)
          validate27(data5[key2], { instancePath: instancePath + "/kinds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.kinds.type, parentSchema: schema38.properties.kinds, data: data5 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.indexes !== void 0) {
      let data7 = data.indexes;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 == "string") {
            if (!pattern9.test(data8)) {
              let err11 = { instancePath: instancePath + "/indexes/" + i2, schemaPath: "#/definitions/globs/items/pattern", keyword: "pattern", params: { pattern: "^[^!]" }, message: 'must match pattern "^[^!]"', schema: "^[^!]", parentSchema: schema39.items, data: data8 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/indexes/" + i2, schemaPath: "#/definitions/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.items.type, parentSchema: schema39.items, data: data8 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/indexes", schemaPath: "#/definitions/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.type, parentSchema: schema39, data: data7 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data9 = data.rules;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key3 in data9)
          if (!func8.call(schema38.properties.rules.properties, key3)) {
            let err14 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema38.properties.rules, data: data9 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        data9["broken-anchor"] !== void 0 && (validate29(data9["broken-anchor"], { instancePath: instancePath + "/rules/broken-anchor", parentData: data9, parentDataProperty: "broken-anchor", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["broken-link"] !== void 0 && (validate29(data9["broken-link"], { instancePath: instancePath + "/rules/broken-link", parentData: data9, parentDataProperty: "broken-link", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["duplicate-id"] !== void 0 && (validate29(data9["duplicate-id"], { instancePath: instancePath + "/rules/duplicate-id", parentData: data9, parentDataProperty: "duplicate-id", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["empty-section"] !== void 0 && (validate29(data9["empty-section"], { instancePath: instancePath + "/rules/empty-section", parentData: data9, parentDataProperty: "empty-section", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["incomplete-section"] !== void 0 && (validate29(data9["incomplete-section"], { instancePath: instancePath + "/rules/incomplete-section", parentData: data9, parentDataProperty: "incomplete-section", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["invalid-config"] !== void 0 && (validate29(data9["invalid-config"], { instancePath: instancePath + "/rules/invalid-config", parentData: data9, parentDataProperty: "invalid-config", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["invalid-frontmatter"] !== void 0 && (validate29(data9["invalid-frontmatter"], { instancePath: instancePath + "/rules/invalid-frontmatter", parentData: data9, parentDataProperty: "invalid-frontmatter", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["invalid-yaml"] !== void 0 && (validate29(data9["invalid-yaml"], { instancePath: instancePath + "/rules/invalid-yaml", parentData: data9, parentDataProperty: "invalid-yaml", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["leftover-placeholder"] !== void 0 && (validate29(data9["leftover-placeholder"], { instancePath: instancePath + "/rules/leftover-placeholder", parentData: data9, parentDataProperty: "leftover-placeholder", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["malformed-heading"] !== void 0 && (validate29(data9["malformed-heading"], { instancePath: instancePath + "/rules/malformed-heading", parentData: data9, parentDataProperty: "malformed-heading", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["malformed-link"] !== void 0 && (validate29(data9["malformed-link"], { instancePath: instancePath + "/rules/malformed-link", parentData: data9, parentDataProperty: "malformed-link", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["miscased-link"] !== void 0 && (validate29(data9["miscased-link"], { instancePath: instancePath + "/rules/miscased-link", parentData: data9, parentDataProperty: "miscased-link", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["misdirected-relation"] !== void 0 && (validate29(data9["misdirected-relation"], { instancePath: instancePath + "/rules/misdirected-relation", parentData: data9, parentDataProperty: "misdirected-relation", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["mismatched-category"] !== void 0 && (validate29(data9["mismatched-category"], { instancePath: instancePath + "/rules/mismatched-category", parentData: data9, parentDataProperty: "mismatched-category", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["mismatched-id"] !== void 0 && (validate29(data9["mismatched-id"], { instancePath: instancePath + "/rules/mismatched-id", parentData: data9, parentDataProperty: "mismatched-id", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["mismatched-title"] !== void 0 && (validate29(data9["mismatched-title"], { instancePath: instancePath + "/rules/mismatched-title", parentData: data9, parentDataProperty: "mismatched-title", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["misnamed-section"] !== void 0 && (validate29(data9["misnamed-section"], { instancePath: instancePath + "/rules/misnamed-section", parentData: data9, parentDataProperty: "misnamed-section", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["misnumbered-item"] !== void 0 && (validate29(data9["misnumbered-item"], { instancePath: instancePath + "/rules/misnumbered-item", parentData: data9, parentDataProperty: "misnumbered-item", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["misordered-dates"] !== void 0 && (validate29(data9["misordered-dates"], { instancePath: instancePath + "/rules/misordered-dates", parentData: data9, parentDataProperty: "misordered-dates", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["misplaced-section"] !== void 0 && (validate29(data9["misplaced-section"], { instancePath: instancePath + "/rules/misplaced-section", parentData: data9, parentDataProperty: "misplaced-section", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["missing-frontmatter"] !== void 0 && (validate29(data9["missing-frontmatter"], { instancePath: instancePath + "/rules/missing-frontmatter", parentData: data9, parentDataProperty: "missing-frontmatter", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["missing-section"] !== void 0 && (validate29(data9["missing-section"], { instancePath: instancePath + "/rules/missing-section", parentData: data9, parentDataProperty: "missing-section", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["missing-title"] !== void 0 && (validate29(data9["missing-title"], { instancePath: instancePath + "/rules/missing-title", parentData: data9, parentDataProperty: "missing-title", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["mistitled-link"] !== void 0 && (validate29(data9["mistitled-link"], { instancePath: instancePath + "/rules/mistitled-link", parentData: data9, parentDataProperty: "mistitled-link", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["one-way-relation"] !== void 0 && (validate29(data9["one-way-relation"], { instancePath: instancePath + "/rules/one-way-relation", parentData: data9, parentDataProperty: "one-way-relation", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["orphan-playbook"] !== void 0 && (validate29(data9["orphan-playbook"], { instancePath: instancePath + "/rules/orphan-playbook", parentData: data9, parentDataProperty: "orphan-playbook", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["planned-topic"] !== void 0 && (validate29(data9["planned-topic"], { instancePath: instancePath + "/rules/planned-topic", parentData: data9, parentDataProperty: "planned-topic", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["redundant-relation"] !== void 0 && (validate29(data9["redundant-relation"], { instancePath: instancePath + "/rules/redundant-relation", parentData: data9, parentDataProperty: "redundant-relation", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["repeated-section"] !== void 0 && (validate29(data9["repeated-section"], { instancePath: instancePath + "/rules/repeated-section", parentData: data9, parentDataProperty: "repeated-section", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["stale-todo"] !== void 0 && (validate29(data9["stale-todo"], { instancePath: instancePath + "/rules/stale-todo", parentData: data9, parentDataProperty: "stale-todo", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["undefined-reference"] !== void 0 && (validate29(data9["undefined-reference"], { instancePath: instancePath + "/rules/undefined-reference", parentData: data9, parentDataProperty: "undefined-reference", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["unexpected-section"] !== void 0 && (validate29(data9["unexpected-section"], { instancePath: instancePath + "/rules/unexpected-section", parentData: data9, parentDataProperty: "unexpected-section", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["unindexed-playbook"] !== void 0 && (validate29(data9["unindexed-playbook"], { instancePath: instancePath + "/rules/unindexed-playbook", parentData: data9, parentDataProperty: "unindexed-playbook", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["unknown-key"] !== void 0 && (validate29(data9["unknown-key"], { instancePath: instancePath + "/rules/unknown-key", parentData: data9, parentDataProperty: "unknown-key", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["unlinked-todo"] !== void 0 && (validate29(data9["unlinked-todo"], { instancePath: instancePath + "/rules/unlinked-todo", parentData: data9, parentDataProperty: "unlinked-todo", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["unportable-link"] !== void 0 && (validate29(data9["unportable-link"], { instancePath: instancePath + "/rules/unportable-link", parentData: data9, parentDataProperty: "unportable-link", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["unreadable-document"] !== void 0 && (validate29(data9["unreadable-document"], { instancePath: instancePath + "/rules/unreadable-document", parentData: data9, parentDataProperty: "unreadable-document", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["unused-definition"] !== void 0 && (validate29(data9["unused-definition"], { instancePath: instancePath + "/rules/unused-definition", parentData: data9, parentDataProperty: "unused-definition", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["unused-suppression"] !== void 0 && (validate29(data9["unused-suppression"], { instancePath: instancePath + "/rules/unused-suppression", parentData: data9, parentDataProperty: "unused-suppression", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["final-newline"] !== void 0 && (validate29(data9["final-newline"], { instancePath: instancePath + "/rules/final-newline", parentData: data9, parentDataProperty: "final-newline", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["hard-break-spaces"] !== void 0 && (validate29(data9["hard-break-spaces"], { instancePath: instancePath + "/rules/hard-break-spaces", parentData: data9, parentDataProperty: "hard-break-spaces", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["list-item-bullet-indent"] !== void 0 && (validate29(data9["list-item-bullet-indent"], { instancePath: instancePath + "/rules/list-item-bullet-indent", parentData: data9, parentDataProperty: "list-item-bullet-indent", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["list-item-indent"] !== void 0 && (validate29(data9["list-item-indent"], { instancePath: instancePath + "/rules/list-item-indent", parentData: data9, parentDataProperty: "list-item-indent", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["no-blockquote-without-marker"] !== void 0 && (validate29(data9["no-blockquote-without-marker"], { instancePath: instancePath + "/rules/no-blockquote-without-marker", parentData: data9, parentDataProperty: "no-blockquote-without-marker", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["no-duplicate-definitions"] !== void 0 && (validate29(data9["no-duplicate-definitions"], { instancePath: instancePath + "/rules/no-duplicate-definitions", parentData: data9, parentDataProperty: "no-duplicate-definitions", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["no-heading-content-indent"] !== void 0 && (validate29(data9["no-heading-content-indent"], { instancePath: instancePath + "/rules/no-heading-content-indent", parentData: data9, parentDataProperty: "no-heading-content-indent", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["no-literal-urls"] !== void 0 && (validate29(data9["no-literal-urls"], { instancePath: instancePath + "/rules/no-literal-urls", parentData: data9, parentDataProperty: "no-literal-urls", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["no-shortcut-reference-image"] !== void 0 && (validate29(data9["no-shortcut-reference-image"], { instancePath: instancePath + "/rules/no-shortcut-reference-image", parentData: data9, parentDataProperty: "no-shortcut-reference-image", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["no-shortcut-reference-link"] !== void 0 && (validate29(data9["no-shortcut-reference-link"], { instancePath: instancePath + "/rules/no-shortcut-reference-link", parentData: data9, parentDataProperty: "no-shortcut-reference-link", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data9["ordered-list-marker-style"] !== void 0 && (validate29(data9["ordered-list-marker-style"], { instancePath: instancePath + "/rules/ordered-list-marker-style", parentData: data9, parentDataProperty: "ordered-list-marker-style", rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length));
      } else {
        let err15 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.rules.type, parentSchema: schema38.properties.rules, data: data9 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.style !== void 0) {
      let data60 = data.style;
      if (!(data60 === "off" || data60 === "recommended")) {
        let err16 = { instancePath: instancePath + "/style", schemaPath: "#/properties/style/enum", keyword: "enum", params: { allowedValues: schema38.properties.style.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.style.enum, parentSchema: schema38.properties.style, data: data60 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.links !== void 0) {
      let data61 = data.links;
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        for (let key4 in data61)
          if (key4 !== "root") {
            let err17 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema38.properties.links, data: data61 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        if (data61.root !== void 0) {
          let data62 = data61.root;
          if (typeof data62 == "string") {
            if (func2(data62) < 1) {
              let err18 = { instancePath: instancePath + "/links/root", schemaPath: "#/properties/links/properties/root/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.links.properties.root, data: data62 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/links/root", schemaPath: "#/properties/links/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.links.properties.root.type, parentSchema: schema38.properties.links.properties.root, data: data62 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.links.type, parentSchema: schema38.properties.links, data: data61 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
export {
  config,
  outline,
  playbook,
  topic
};
