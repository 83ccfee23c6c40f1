package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Contents that the pages' files must not have: sentences, and what the security policy refuses. */
class PageSourcesTest {

    private static final Set<String> SPOKEN =
            Set.of("title", "alt", "placeholder", "label", "help", "text", "aria-label", "summary", "header");

    @Test
    void no_sentence_is_written_into_a_page() {
        List<String> found = new ArrayList<>();
        forEachNode((file, node) -> {
            if (node.getNodeType() == Node.TEXT_NODE && hasWords(node.getTextContent())) {
                found.add(file + ": " + node.getTextContent().strip());
            }
            attributes(node, attribute -> {
                if (SPOKEN.contains(attribute.getNodeName()) && hasWords(attribute.getNodeValue())) {
                    found.add(file + ": " + attribute);
                }
            });
        });

        assertThat(found).isEmpty();
    }

    @Test
    void no_page_holds_what_the_security_policy_refuses() {
        List<String> found = new ArrayList<>();
        forEachNode((file, node) -> {
            if (node instanceof Element element
                    && Set.of("script", "style").contains(element.getTagName())
                    // A file of our own is allowed; the policy names nobody else's.
                    && !element.getAttribute("src").startsWith("#{resource[")) {
                found.add(file + ": <" + element.getTagName() + ">");
            }
            attributes(node, attribute -> {
                String name = attribute.getNodeName();
                if (name.equals("style") || name.matches("on[a-z]+") && !isComponent(node)) {
                    found.add(file + ": " + attribute);
                }
            });
        });

        assertThat(found).isEmpty();
    }

    /** A tag that is not given an attribute reads the bean of that name, if there is one, and prints it. */
    @Test
    void each_attribute_of_our_tags_is_one_that_the_tag_reads_and_none_that_a_bean_stands_in_for_is_left_out() {
        List<String> found = new ArrayList<>();
        forEachNode((file, node) -> {
            if (!node.getNodeName().startsWith("m:")) {
                return;
            }
            Path source = PageSources.PAGES.resolve(
                    "WEB-INF/tags/" + node.getNodeName().substring(2) + ".xhtml");
            // Tags with a component of their own are not written as a page.
            if (!Files.exists(source)) {
                return;
            }
            String tag = PageSources.text(source);
            attributes(node, attribute -> {
                if (!reads(tag, attribute.getNodeName())) {
                    found.add(file + ": " + node.getNodeName() + " does not know " + attribute);
                }
            });
            if (tag.contains("#{text}") && node.getAttributes().getNamedItem("text") == null) {
                found.add(file + ": " + node.getNodeName() + " needs a text");
            }
        });

        assertThat(found).isEmpty();
    }

    private static boolean reads(String tag, String attribute) {
        return Pattern.compile("#\\{[^}]*\\b" + attribute + "\\b").matcher(tag).find();
    }

    /** Components of PrimeFaces register their handlers under the page's nonce. */
    private static boolean isComponent(Node node) {
        return node.getNodeName().startsWith("p:");
    }

    private static boolean hasWords(String text) {
        return text.replaceAll("[#$]\\{[^}]*}", "").codePoints().anyMatch(Character::isLetter);
    }

    private static void attributes(Node node, Consumer<Node> visitor) {
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            visitor.accept(attributes.item(i));
        }
    }

    private interface Visitor {
        void visit(Path file, Node node);
    }

    private static void forEachNode(Visitor visitor) {
        for (Path file : PageSources.files(PageSources.PAGES, ".xhtml")) {
            visit(PageSources.PAGES.relativize(file), PageSources.document(file).getDocumentElement(), visitor);
        }
    }

    private static void visit(Path file, Node node, Visitor visitor) {
        visitor.visit(file, node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            visit(file, child, visitor);
        }
    }
}
