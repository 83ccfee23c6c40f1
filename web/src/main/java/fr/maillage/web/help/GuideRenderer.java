package fr.maillage.web.help;

import fr.maillage.web.help.GuidePage.Section;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Makes pages of the product from the guide's Markdown. */
final class GuideRenderer {

    private static final Extension TABLES = TablesExtension.create();
    private static final List<Extension> EXTENSIONS = List.of(TABLES, HeadingAnchorExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TABLES)).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(List.of(TABLES)).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof TableBlock && tag.equals("table")) {
                    attributes.put("class", "m-table");
                }
            })
            .build();

    private static final Map<String, String> OTHERS =
            Map.of("../glossary.md", "/help/glossary.xhtml", "README.md", "/help/index.xhtml");

    private GuideRenderer() {}

    static GuidePage page(String task, String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new Links());
        String title = "";
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            title = text(heading);
            heading.unlink();
        }
        return new GuidePage(task, title, HTML.render(document), sections(title, document));
    }

    /** Without accents and capitals, of the same length as the text. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD)
                    .charAt(0));
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static List<Section> sections(String title, Node document) {
        // Gives the headings of one document the same identifiers as the renderer does.
        IdGenerator ids = IdGenerator.builder().build();
        List<Section> sections = new ArrayList<>();
        String anchor = "";
        String heading = title;
        StringBuilder text = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                sections.add(new Section(anchor, heading, text.toString().trim()));
                heading = text(node);
                anchor = ids.generateId(heading);
                text.setLength(0);
            } else {
                text.append(' ').append(text(node));
            }
        }
        sections.add(new Section(anchor, heading, text.toString().trim()));
        return sections;
    }

    private static String text(Node node) {
        return HelpPatterns.WHITE.replaceAll(TEXT.render(node), " ").trim();
    }

    /** Leads links between files to the pages of the product. */
    private static final class Links extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            Matcher page = HelpPatterns.PAGE.matcher(link.getDestination());
            if (OTHERS.containsKey(link.getDestination())) {
                link.setDestination(OTHERS.get(link.getDestination()));
            } else if (page.matches()) {
                String anchor = page.group(2) == null ? "" : page.group(2);
                link.setDestination("/help/page.xhtml?task=" + page.group(1) + anchor);
            }
            visitChildren(link);
        }
    }
}
