package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/** Lays a report out as one XHTML page with bookmarks. */
final class PrintLayout implements PrintTable.Headings {

    private static final int MARGIN_LENGTH = 80;
    private static final int DEEPEST = 3;

    private record Bookmark(int level, String name, String id) {}

    private final ReportDocument report;
    private final String stylesheet;
    private final PrintPage page = new PrintPage();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final PrintTable tables;

    PrintLayout(ReportDocument report, String stylesheet) {
        this.report = report;
        this.stylesheet = stylesheet;
        this.tables =
                new PrintTable(page, new RenderingTexts(report.locale()), new ValueFormatter(report.locale()), this);
    }

    org.w3c.dom.Document lay() {
        Element html = page.root(report.locale().getLanguage());
        Element head = page.add(html, "head");
        Element body = page.add(html, "body");
        margins(body);
        title(body);
        for (ReportBlock block : report.blocks()) {
            add(body, block);
        }
        if (!report.frame().signature().isEmpty()) {
            lines(page.add(body, "div", "signature"), "text", report.frame().signature());
        }
        head(head);
        return page.document();
    }

    private void head(Element head) {
        page.addText(head, "title", "", report.title() + " – " + report.subtitle());
        meta(head, "author", report.letterhead());
        meta(head, "subject", report.abstractText());
        page.raw(page.add(head, "style"), stylesheet);
        // The innermost open bookmark of each level; level 0 is the list itself.
        Element[] open = new Element[DEEPEST + 1];
        open[0] = page.add(head, "bookmarks");
        for (Bookmark bookmark : bookmarks) {
            int above = bookmark.level() - 1;
            while (open[above] == null) {
                above--;
            }
            Element entry = page.add(open[above], "bookmark");
            entry.setAttribute("name", PrintableText.forPrint(bookmark.name()));
            entry.setAttribute("href", "#" + bookmark.id());
            open[bookmark.level()] = entry;
            Arrays.fill(open, bookmark.level() + 1, open.length, null);
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = page.add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", PrintableText.forPrint(content));
    }

    /** Writes the texts that the margins of each page repeat. */
    private void margins(Element body) {
        page.addText(body, "div", "running-title", shortened(report.title() + " – " + report.subtitle()));
        page.addText(body, "div", "running-issuer", shortened(report.letterhead()));
    }

    /** A margin has one line only. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MARGIN_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MARGIN_LENGTH)) + "…";
    }

    private void title(Element body) {
        Element letterhead = page.add(body, "div", "letterhead");
        ReportFrame.Logo logo = report.frame().logo();
        if (logo != null) {
            Element image = page.add(letterhead, "img", "logo");
            image.setAttribute("src", "data:" + logo.mediaType() + ";base64," + logo.base64());
            image.setAttribute("alt", PrintableText.forPrint(logo.alternative()));
        }
        page.addText(letterhead, "p", "issuer", report.letterhead());
        lines(letterhead, "address", report.frame().address());
        if (report.frame().note() != null) {
            page.addText(letterhead, "p", "issuer", report.frame().note());
        }
        page.addText(letterhead, "h1", "title", report.title());
        page.addText(letterhead, "p", "subtitle", report.subtitle());
        Element facts = page.add(body, "ul", "facts");
        for (ReportDocument.Fact fact : report.facts()) {
            Element item = page.add(facts, "li");
            page.addText(item, "span", "fact-label", fact.label());
            page.text(item, " " + fact.text());
        }
    }

    private void lines(Element parent, String cssClass, List<String> lines) {
        lines.forEach(line -> page.addText(parent, "p", cssClass, line));
    }

    @Override
    public void add(Element parent, int level, String text) {
        mark(page.addText(parent, level == 1 ? "h2" : "h3", "heading", text), level, text);
    }

    @Override
    public void mark(Element target, int level, String text) {
        String id = "h" + (bookmarks.size() + 1);
        bookmarks.add(new Bookmark(level, text, id));
        target.setAttribute("id", id);
    }

    private void add(Element body, ReportBlock.Heading heading) {
        add(body, heading.level(), heading.text());
        if (heading.apart()) {
            ((Element) body.getLastChild()).setAttribute("class", "heading apart");
        }
    }

    private void add(Element body, ReportBlock block) {
        if (block instanceof ReportBlock.Heading heading) {
            add(body, heading);
        } else if (block instanceof ReportBlock.Paragraph paragraph) {
            page.addText(body, "p", "text", paragraph.text());
        } else if (block instanceof ReportBlock.Definitions definitions) {
            definitions(body, definitions);
        } else if (block instanceof ReportBlock.Figures figures) {
            tables.figures(body, figures);
        } else if (block instanceof ReportBlock.Table table) {
            tables.table(body, table);
        } else if (block instanceof ReportBlock.Drawn drawn) {
            tables.drawn(body, drawn);
        }
    }

    private void definitions(Element body, ReportBlock.Definitions definitions) {
        Element list = page.add(body, "ul", "definitions");
        for (ReportBlock.Definition definition : definitions.items()) {
            Element item = page.add(list, "li");
            page.addText(item, "span", "term", definition.term());
            page.text(item, " – " + definition.text());
        }
    }
}
