package fr.maillage.web.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.NavigationCase;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainNavigationHandlerTest {

    private final List<String> gone = new ArrayList<>();

    private final PlainNavigationHandler handler = new PlainNavigationHandler(new ConfigurableNavigationHandler() {

        @Override
        public NavigationCase getNavigationCase(FacesContext context, String fromAction, String outcome) {
            return null;
        }

        @Override
        public Map<String, Set<NavigationCase>> getNavigationCases() {
            return Map.of();
        }

        @Override
        public void handleNavigation(FacesContext context, String fromAction, String outcome) {
            gone.add(outcome);
        }
    });

    @Test
    void goes_where_an_outcome_leads_and_stays_without_one() {
        handler.handleNavigation(null, "save", "/plan/action/detail.xhtml?faces-redirect=true&id=1");
        handler.handleNavigation(null, "save", null);

        assertThat(gone).containsExactly("/plan/action/detail.xhtml?faces-redirect=true&id=1", null);
    }

    @Test
    void evaluates_nothing_that_an_address_brought() {
        for (String outcome : new String[] {"/a.xhtml?faces-redirect=true&q=#{1+1}", "/a.xhtml?q=${x}", "#{x}"}) {
            assertThatThrownBy(() -> handler.handleNavigation(null, "save", outcome))
                    .as(outcome)
                    .isInstanceOf(Problem.class);
        }
        assertThat(gone).isEmpty();
    }
}
