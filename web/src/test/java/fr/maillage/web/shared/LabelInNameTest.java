package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whoever speaks to her machine says what she reads: the name of a control holds its visible text (WCAG 2.5.3). */
class LabelInNameTest {

    private static final Set<String> CONTROLS =
            Set.of("a", "button", "summary", "h:commandButton", "h:commandLink", "h:link", "h:button");
    private static final Pattern KEY = Pattern.compile("(?:msg\\['([^']+)'\\]|text\\.of\\('([^']+)')");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d[^}]*}");

    @Test
    void the_name_of_a_control_holds_what_is_written_on_it() {
        List<String> found = new ArrayList<>();
        PageSources.files(PageSources.PAGES, ".xhtml")
                .forEach(file -> visit(
                        PageSources.PAGES.relativize(file).toString(),
                        PageSources.document(file).getDocumentElement(),
                        found));

        assertThat(found).isEmpty();
    }

    private static void visit(String file, Node node, List<String> found) {
        if (node instanceof Element element && CONTROLS.contains(element.getTagName())) {
            String name = element.getAttribute("aria-label") + element.getAttribute("pt:aria-label");
            String shown = element.getTagName().startsWith("h:") ? element.getAttribute("value") : visible(element);
            for (Locale language : Languages.SUPPORTED) {
                for (String text : texts(shown, language)) {
                    if (!name.isEmpty()
                            && !String.join(" ", texts(name, language)).contains(text)) {
                        found.add(file + " " + language + ": " + text + " / " + name);
                    }
                }
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            visit(file, child, found);
        }
    }

    /** Without what is for screen readers only. */
    private static String visible(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getTextContent());
            } else if (child instanceof Element element
                    && !element.getAttribute("class").contains("m-sr")) {
                text.append(visible(element));
            }
        }
        return text.toString();
    }

    /** The texts of the keys in an expression, with what is filled in left open. */
    private static List<String> texts(String expression, Locale language) {
        return KEY.matcher(expression)
                .results()
                .map(LabelInNameTest::key)
                .filter(key -> !key.endsWith("."))
                .map(key -> ARGUMENT.matcher(Messages.text(language, key)).replaceAll("…"))
                .map(text -> text.toLowerCase(language))
                .collect(Collectors.toList());
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
