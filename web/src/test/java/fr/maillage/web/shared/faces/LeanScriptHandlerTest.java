package fr.maillage.web.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeanScriptHandlerTest {

    /** Tags that bring no script of their own, or one in another file. */
    private static final Set<String> WITHOUT = Set.of("ajax", "chart", "column", "columns", "tab");

    /** Made only where a setting asks for it that no page has. */
    private static final Set<String> BY_SETTING = Set.of("Paginator");

    private static final Map<String, Set<String>> WIDGETS = Map.of(
            "autoComplete", Set.of("AutoComplete"),
            "dataTable", Set.of("DataTable"),
            "dialog", Set.of("Dialog"),
            "tabView", Set.of("TabView"));

    @Test
    void what_stands_before_the_first_component_is_kept_and_unused_components_are_not() {
        String script = "var a=1;x({});\nPrimeFaces.widget.Menu=PrimeFaces.widget.BaseWidget.extend({a:\"});\"});"
                + "PrimeFaces.widget.Dialog=PrimeFaces.widget.BaseWidget.extend({b:PrimeFaces.widget.Menu});\n"
                + "PrimeFaces.widget.Panel=PrimeFaces.widget.BaseWidget.extend({});";
        assertThat(LeanScriptHandler.cut(script, Set.of("Dialog")::contains))
                .isEqualTo(
                        "var a=1;x({});\n"
                                + "PrimeFaces.widget.Dialog=PrimeFaces.widget.BaseWidget.extend({b:PrimeFaces.widget.Menu});\n");
    }

    @Test
    void the_script_that_is_served_holds_what_is_used_with_what_it_builds_on_and_is_less_than_half_of_the_whole()
            throws IOException {
        String whole = resource("components.js");
        String lean = LeanScriptHandler.cut(whole, LeanScriptHandler.USED::contains);
        assertThat(lean.length()).isLessThan(whole.length() / 2);
        Set<String> named = Pattern.compile("PrimeFaces\\.widget\\.(\\w+)")
                .matcher(lean)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        String core = resource("core.js");
        assertThat(named)
                .contains("BaseWidget", "Dialog")
                .allMatch(name -> LeanScriptHandler.USED.contains(name)
                        || BY_SETTING.contains(name)
                        || core.contains("widget." + name + "="));
        assertThat(LeanScriptHandler.USED).allMatch(used -> lean.contains("PrimeFaces.widget." + used + "="));
    }

    @Test
    void every_component_of_a_page_is_among_those_that_are_served() throws IOException {
        Set<String> tags = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                Arrays.stream(Files.readString(page).split("<p:"))
                        .skip(1)
                        .map(rest -> rest.split("[^A-Za-z]", 2)[0])
                        .forEach(tags::add);
            }
        }
        tags.removeAll(WITHOUT);
        assertThat(tags).isNotEmpty().isSubsetOf(WIDGETS.keySet());
        assertThat(tags).allMatch(tag -> LeanScriptHandler.USED.containsAll(WIDGETS.get(tag)));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                LeanScriptHandlerTest.class.getResourceAsStream("/META-INF/resources/primefaces/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
