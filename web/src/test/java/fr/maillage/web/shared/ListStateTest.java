package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.PageRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListStateTest {

    @Test
    void without_parameters_it_is_the_first_page_in_the_default_order() {
        ListState state = state();

        assertThat(state.request()).isEqualTo(new PageRequest(0, PageRequest.DEFAULT_SIZE, "name", true, true));
        assertThat(state.pageHref(1)).isEqualTo("/place/list.xhtml");
        assertThat(state.isFiltered()).isFalse();
    }

    @Test
    void links_keep_every_other_parameter_with_all_its_values() {
        ListState state = state("q=école & cie", "service=a", "service=b", "page=3", "empty=");

        assertThat(state.pageHref(4)).isEqualTo("/place/list.xhtml?q=%C3%A9cole+%26+cie&service=a&service=b&page=4");
        assertThat(state.without("service", "a")).isEqualTo("/place/list.xhtml?q=%C3%A9cole+%26+cie&service=b");
        assertThat(state.without("q")).isEqualTo("/place/list.xhtml?service=a&service=b");
        assertThat(state.with("service", "c")).isEqualTo("/place/list.xhtml?q=%C3%A9cole+%26+cie&service=c");
    }

    @Test
    void sorting_by_the_same_column_turns_the_order_and_goes_to_the_first_page() {
        ListState state = state("sort=date", "dir=asc", "page=5", "q=x");

        assertThat(state.sortHref("date")).isEqualTo("/place/list.xhtml?q=x&sort=date&dir=desc");
        assertThat(state.sortHref("city")).isEqualTo("/place/list.xhtml?q=x&sort=city&dir=asc");
        assertThat(state.sortHref("name")).isEqualTo("/place/list.xhtml?q=x");
        assertThat(state.ariaSort("date")).isEqualTo("ascending");
        assertThat(state.ariaSort("name")).isEqualTo("none");
    }

    @Test
    void a_list_may_begin_with_the_newest() {
        ListState state = new ListState("/audit/list.xhtml", Map.of(), "at", false);

        assertThat(state.request().ascending()).isFalse();
        assertThat(state.sortHref("at")).isEqualTo("/audit/list.xhtml?sort=at&dir=asc");
    }

    @Test
    void nonsense_in_the_address_counts_as_absent() {
        ListState state = state("page=-1", "size=abc", "dir=sideways", "form:input=1", "jakarta.faces.ViewState=z");

        assertThat(state.request()).isEqualTo(new PageRequest(0, PageRequest.DEFAULT_SIZE, "name", true, true));
        assertThat(state.pageHref(2)).isEqualTo("/place/list.xhtml?page=2");
    }

    @Test
    void a_form_of_filters_keeps_order_and_size_but_not_the_page() {
        ListState state = state("sort=date", "dir=desc", "size=50", "page=2", "q=x");

        assertThat(state.getKept()).isEqualTo(Map.of("sort", "date", "dir", "desc", "size", "50"));
    }

    @Test
    void an_export_has_the_filters_and_the_order_of_what_is_shown() {
        ListState state = state("q=x", "sort=date", "dir=desc", "size=50", "page=2");

        assertThat(state.exportHref("/api/v1/places.csv")).isEqualTo("/api/v1/places.csv?q=x&sort=date&dir=desc");
    }

    @Test
    void the_pager_offers_the_ends_and_the_neighbours() {
        assertThat(state("page=10").pages(20)).containsExactly(1, 0, 9, 10, 11, 0, 20);
        assertThat(state("page=3").pages(4)).containsExactly(1, 2, 3, 4);
        assertThat(state("page=1").pages(1)).containsExactly(1);
        assertThat(state("page=99").pages(3)).containsExactly(1, 2, 3);
    }

    private static ListState state(String... pairs) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String value = pair.substring(equals + 1);
            parameters.merge(pair.substring(0, equals), new String[] {value}, (a, b) -> new String[] {a[0], b[0]});
        }
        return new ListState("/place/list.xhtml", parameters, "name", true);
    }
}
