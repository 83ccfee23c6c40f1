package fr.maillage.report.rendering;

import fr.maillage.report.Poster;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a poster out and draws it as PDF/UA-1. */
@ApplicationScoped
public class PosterRenderer {

    /** Everybody may ask for posters: a few are drawn at once, so that they leave the server to others. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turn = new Semaphore(AT_ONCE, true);

    @Inject
    private PdfRenderer pdf;

    /** For the container. */
    protected PosterRenderer() {}

    PosterRenderer(PdfRenderer pdf) {
        this.pdf = pdf;
    }

    /**
     * Writes the poster.
     *
     * @param out left open
     * @throws Problem TOO_MANY when others are being drawn for too long
     */
    public void render(Poster poster, OutputStream out) {
        takeTurn();
        try {
            pdf.draw(lay(poster), out);
        } finally {
            turn.release();
        }
    }

    private void takeTurn() {
        try {
            if (turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.of(Problem.Kind.TOO_MANY, null, "open-data-busy", null);
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
