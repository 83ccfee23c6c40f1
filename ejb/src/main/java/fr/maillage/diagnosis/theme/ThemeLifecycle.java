package fr.maillage.diagnosis.theme;

import fr.maillage.diagnosis.model.Theme;
import fr.maillage.diagnosis.persistence.ThemeRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes themes. They belong to the committee's territory, on which administrators keep the reference lists. */
@ApplicationScoped
class ThemeLifecycle extends RecordLifecycle<Theme> {

    private ThemeRepository themes;

    @Inject
    private TerritoryService territories;

    /** For the proxy only. */
    ThemeLifecycle() {}

    @Inject
    ThemeLifecycle(ThemeRepository themes, Caller caller, AuditTrail audit, Clock clock) {
        super(themes, Permission.MANAGE_REFERENCE, caller, audit, clock);
        this.themes = themes;
    }

    @Override
    protected long territory(Theme theme) {
        return territories.committee().id();
    }

    @Override
    protected String label(Theme theme) {
        return theme.name();
    }

    @Override
    protected void lock(Theme theme, boolean active) {
        if (theme.id() != null) {
            themes.lock(List.of(theme.id()));
        }
        if (active && theme.mergedIntoId() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "diagnosis-theme-merged", theme.name());
        }
    }

    /** Moves all that stands below it to another theme of the first level, too. */
    @Override
    protected void follow(Theme theme) {
        for (Theme below : themes.below(theme)) {
            below.standBelow(theme);
            follow(below);
        }
    }

    Theme create(FieldValues<ThemeField> values, Theme parent) {
        Theme theme = new Theme(UUID.randomUUID(), themes.nextRank(), now());
        return create(
                theme,
                () -> theme.describe(values, parent, words(values)),
                () -> {},
                FieldValues.none(ThemeField.class).changes(values));
    }

    void update(Theme theme, FieldValues<ThemeField> before, FieldValues<ThemeField> after, Theme parent) {
        update(theme, () -> theme.describe(after, parent, words(after)), () -> {}, before.changes(after));
    }

    /** Lets another theme stand for one, with all that is below and all that was said of it. */
    void merge(Theme from, Theme into) {
        themes.lock(Stream.of(from.id(), into.id())
                .filter(Objects::nonNull)
                .sorted()
                .toList());
        from.mergedInto(into);
        themes.below(from).forEach(below -> below.standBelow(into));
        follow(into);
        themes.flush();
        int moved = themes.moveStatements(from.id(), into.id());
        from.archive(into.name(), now());
        themes.flush();
        record(
                from,
                "merge",
                List.of(
                        new Change("mergedInto", null, into.name()),
                        new Change("statements", null, String.valueOf(moved))));
    }

    private static String words(FieldValues<ThemeField> values) {
        return PlainText.searched(
                Stream.of(values.text(ThemeField.NAME), values.text(ThemeField.NAME_EN), values.text(ThemeField.CODE)));
    }
}
