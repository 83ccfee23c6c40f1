package fr.maillage.web.shared;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The territory that somebody names in an input of the tag {@code m:territory}, which a form keeps as its code. The input
 * says which permission one needs on it, {@code may}, and which {@code kinds} are offered.
 */
@Named("territoryReference")
@RequestScoped
public class TerritoryReference implements Reference, Converter<String> {

    @Inject
    private TerritoryNames names;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Override
    public List<String> suggested(String words) {
        return suggested(words, territory -> true);
    }

    @Override
    public String meant(String field, String typed) {
        return names.meant(field, typed).code();
    }

    /** Suggests what the input that asks offers while one types. */
    public List<String> suggest(String words) {
        UIComponent input = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        List<String> kinds = Arrays.asList(Parts.of(attribute(input, "kinds"), " "));
        return suggested(
                words,
                t -> may(input, t)
                        && (kinds.contains("") || kinds.contains(t.kind().name())));
    }

    /** The same for an input that asks for territories of one kind. */
    public Reference of(TerritoryKind kind) {
        return new Reference() {
            @Override
            public List<String> suggested(String words) {
                return TerritoryReference.this.suggested(words, territory -> territory.kind() == kind);
            }

            @Override
            public String meant(String field, String typed) {
                return TerritoryReference.this.meant(field, typed);
            }
        };
    }

    /** The territory that a new form starts with: the first that lists offer on which the caller has a permission. */
    public String first(Permission permission) {
        return territories.choices().stream()
                .filter(t -> caller.may(permission, t.id()))
                .map(TerritoryView::code)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getAsObject(FacesContext context, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            TerritoryView meant = names.meant(input.getId(), typed.strip());
            if (!may(input, meant)) {
                throw Problem.invalid(input.getId(), "outside-territory", typed);
            }
            return meant.code();
        } catch (Problem problem) {
            String text = RuleTexts.text(
                    problem.violations().get(0), context.getViewRoot().getLocale());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), problem);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, String code) {
        return territories.byCode(code).map(TerritoryNames::written).orElse(code);
    }

    private List<String> suggested(String words, Predicate<TerritoryView> offered) {
        return names.suggested(words).stream()
                .filter(offered)
                .limit(SUGGESTIONS)
                .map(TerritoryNames::written)
                .toList();
    }

    private boolean may(UIComponent input, TerritoryView territory) {
        String permission = attribute(input, "may");
        return permission.isEmpty() || caller.may(Permission.valueOf(permission), territory.id());
    }

    private static String attribute(UIComponent input, String name) {
        Object value = input.getAttributes().get(name);
        return value == null ? "" : value.toString();
    }
}
