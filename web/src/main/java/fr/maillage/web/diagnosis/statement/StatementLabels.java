package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.place.PlaceNames;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the values of statements in the page's language. */
@Named("statementLabels")
@RequestScoped
public class StatementLabels extends RecordLabels<StatementField> {

    private static final List<RespondentField> TOLD = List.of(
            RespondentField.AGE_BAND,
            RespondentField.EQUIPMENT,
            RespondentField.FRENCH_EASE,
            RespondentField.SITUATION);

    private static final String PLACE = "/place/detail.xhtml?id=";
    private static final String EXHIBIT = "/diagnosis/exhibit/detail.xhtml?id=";

    @Inject
    private ThemeService themes;

    @Inject
    private PlaceNames places;

    @Inject
    private ExhibitService exhibits;

    @Inject
    private TermLabels terms;

    @Inject
    private Texts texts;

    @Inject
    private LanguageView language;

    private ThemeTree tree;

    public StatementLabels() {
        super(StatementField.class, "diagnosis.statement");
    }

    ThemeTree tree() {
        if (tree == null) {
            tree = themes.tree();
        }
        return tree;
    }

    @Override
    protected String reference(StatementField field, String id) {
        if (field == StatementField.PLACE) {
            UUID place = Identifiers.of("place", id);
            return places.of(List.of(place)).getOrDefault(place, id);
        }
        UUID exhibit = Identifiers.of("diagnosis.exhibit", id);
        return Optional.ofNullable(exhibits.titles(List.of(exhibit)).get(exhibit))
                .orElseGet(() -> texts.of("diagnosis.statement.exhibit.elsewhere"));
    }

    @Override
    public String listed(String column, Object row) {
        if (!(row instanceof StatementView statement)) {
            return null;
        }
        return switch (column) {
            case "themes" -> themes(statement);
            case "speaker" -> speaker(statement);
            default -> null;
        };
    }

    private String themes(StatementView statement) {
        return statement.values().list(StatementField.THEMES).isEmpty()
                ? texts.of("diagnosis.statement.filter.uncoded")
                : joined(statement.values(), StatementField.THEMES.key());
    }

    @Override
    public String filtered(String filter, String value) {
        return switch (filter) {
            case "theme" -> theme(value);
            case "collection", "gathering", "finding" -> texts.of("diagnosis.statement.one." + filter);
            default -> super.filtered(filter, value);
        };
    }

    @Override
    public String href(FieldValues<StatementField> values, String key) {
        return Stream.of(StatementField.PLACE, StatementField.EXHIBIT)
                .filter(field -> field.key().equals(key) && values.text(field) != null)
                .map(field -> (field == StatementField.PLACE ? PLACE : EXHIBIT) + values.text(field))
                .findFirst()
                .orElseGet(() -> super.href(values, key));
    }

    @Override
    protected String item(StatementField field, String code) {
        return field == StatementField.THEMES ? theme(code) : code;
    }

    /** The name of a theme by its code, behind the one that it stands below. */
    public String theme(String code) {
        String tag = language.getTag();
        return tree().find(code)
                .map(t -> t.parentKey() == null
                        ? t.name(tag)
                        : texts.of(
                                "diagnosis.theme.below",
                                tree().find(t.parentKey()).orElseThrow().name(tag),
                                t.name(tag)))
                .orElse(code);
    }

    /** The themes that a form offers, finer ones behind those that they stand below. */
    @Override
    public List<SelectItem> choices(StatementField field, Collection<String> chosen) {
        if (field != StatementField.THEMES) {
            return super.choices(field, chosen);
        }
        return Stream.concat(
                        tree().choices().stream().map(t -> t.code()),
                        chosen.stream()
                                .filter(code -> tree().find(code)
                                        .filter(t -> t.archived())
                                        .isPresent()))
                .map(code -> new SelectItem(code, theme(code)))
                .toList();
    }

    /** The themes to choose from, each behind the one that it stands below. */
    public List<SelectItem> getThemes() {
        return choices(StatementField.THEMES, List.of());
    }

    /** Who said it: a group with its gathering, or what is known of a respondent. */
    public String speaker(StatementView statement) {
        if (statement.professional()) {
            return texts.of(
                    "diagnosis.statement.of-group",
                    statement.group().title(),
                    statement.group().code(),
                    statement.group().gatheringTitle());
        }
        return texts.of("diagnosis.statement.of-resident", statement.territoryName(), known(statement.respondent()));
    }

    /** Tells what is known of a respondent but where she lives. */
    String known(FieldValues<RespondentField> respondent) {
        return TOLD.stream()
                .map(field -> respondent.text(field) == null
                        ? null
                        : terms.vocabularies()
                                .label(field.type().vocabulary(), respondent.text(field), terms.language()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
