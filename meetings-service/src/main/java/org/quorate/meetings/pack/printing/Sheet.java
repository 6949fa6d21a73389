package org.quorate.meetings.pack.printing;

/** The frame of every page that is set here: A4, one family of type, a title and a language for screen readers. */
final class Sheet {

    static final String FAMILY = "Liberation Sans";

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 24mm 20mm; }
            body { font-family: 'Liberation Sans'; font-size: 11pt; line-height: 1.4; color: #0b0c0c; }
            h1 { font-size: 24pt; line-height: 1.2; margin: 0 0 6mm 0; }
            h2 { font-size: 16pt; line-height: 1.25; margin: 8mm 0 3mm 0; }
            h3 { font-size: 12pt; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 2.5mm 0; }
            ol, ul { margin: 0 0 2mm 0; padding-left: 7mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { text-align: left; vertical-align: top; padding: 1.6mm 2mm; border-bottom: 0.3mm solid #b1b4b6; }
            td.page, th.page { text-align: right; width: 16mm; }
            td.number, th.number { width: 12mm; }
            a { color: #1d70b8; }
            .body { font-size: 13pt; color: #505a5f; margin-bottom: 2mm; }
            .item { page-break-before: always; }
            .item.first { page-break-before: auto; }
            .item h2 { margin-top: 0; }
            .exempt { border-left: 2mm solid #0b0c0c; padding-left: 4mm; }
            """;

    private Sheet() {}

    static String of(String title, String body) {
        return of(title, "", body);
    }

    /** With more in its head. */
    static String of(String title, String head, String body) {
        return "<!DOCTYPE html><html lang=\"en-GB\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>"
                + Markup.escaped(title) + "</title><meta name=\"subject\" content=\"" + Markup.escaped(title)
                + "\"/><meta name=\"description\" content=\"" + Markup.escaped(title) + "\"/><style>" + STYLE
                + "</style>" + head + "</head><body>" + body + "</body></html>";
    }
}
