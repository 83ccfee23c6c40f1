package fr.maillage.report.rendering;

import fr.maillage.report.Poster;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a poster out and draws it as PDF/UA-1. */
@ApplicationScoped
public class PosterRenderer {

    @Inject
    private PublicPdfs pdfs;

    /** For the container. */
    protected PosterRenderer() {}

    PosterRenderer(PublicPdfs pdfs) {
        this.pdfs = pdfs;
    }

    /**
     * The poster as PDF/UA-1.
     *
     * @return not to be written to
     * @throws Problem UNAVAILABLE when others are being drawn for too long
     */
    public byte[] render(Poster poster) {
        return pdfs.draw(lay(poster));
    }

    private static Document lay(Poster poster) {
        PrintPage page = new PrintPage();
        Element html = page.root(poster.locale().getLanguage());
        Element head = page.add(html, "head");
        page.addText(head, "title", "", poster.title());
        Element subject = page.add(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", PrintableText.forPrint(poster.issuer()));
        page.raw(page.add(head, "style"), PdfRenderer.stylesheet("poster.css"));
        Element body = page.add(html, "body");
        page.addText(body, "p", "issuer", poster.issuer());
        page.addText(body, "h1", "title", poster.title());
        if (poster.subtitle() != null) {
            page.addText(body, "p", "subtitle", poster.subtitle());
        }
        for (Poster.Section section : poster.sections()) {
            Element part = page.add(body, "div", "section");
            page.addText(part, "h2", "heading", section.heading());
            section.lines().forEach(line -> page.addText(part, "p", "line", line));
        }
        page.addText(body, "p", "footer", poster.footer());
        return page.document();
    }
}
