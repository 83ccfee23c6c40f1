package fr.maillage.web.deployment.activity;

import fr.maillage.deployment.activity.Activity;
import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.ActivityPart;
import fr.maillage.deployment.activity.ActivityService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What advisers did: where and in which months is asked for by the address. */
@Named
@RequestScoped
public class ActivityView {

    @Inject
    private ActivityService activity;

    @Inject
    private ActivityLabels labels;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Texts texts;

    private String territory;
    private YearMonth from;
    private YearMonth to;
    private Activity found;
    private List<YearMonth> months;

    @PostConstruct
    void init() {
        Asked asked = Asked.byPage();
        territory = asked.text("territory");
        from = asked.choice("from", ActivityLabels::month);
        to = asked.choice("to", ActivityLabels::month);
        if (from != null && to != null && to.isBefore(from)) {
            to = from;
        }
        found = activity.of(territory, from, to);
        months = activity.months(territory);
    }

    public Activity getFound() {
        return found;
    }

    /** What there is by month, commune, and each dimension, those left out of which nothing is known. */
    public List<ActivityTable> getTables() {
        List<ActivityTable> tables = new ArrayList<>();
        tables.add(table("month", found.months(), Set.of(), part -> texts.month(YearMonth.parse(part.code()))));
        tables.add(table("theme", ActivityDimension.THEME));
        tables.add(table("commune", found.communes(), Set.of(), ActivityPart::name));
        for (ActivityDimension dimension : ActivityDimension.values()) {
            if (dimension != ActivityDimension.THEME) {
                tables.add(table(dimension.code(), dimension));
            }
        }
        tables.removeIf(table -> table.getRows().isEmpty());
        return tables;
    }

    private ActivityTable table(String code, ActivityDimension dimension) {
        return table(code, found.by(dimension), found.hidden(dimension), part -> labels.name(dimension, part));
    }

    private static ActivityTable table(
            String code, List<ActivityPart> parts, Set<String> hidden, Function<ActivityPart, String> name) {
        long most = parts.stream()
                .filter(part -> !hidden.contains(part.code()))
                .mapToLong(ActivityPart::supports)
                .max()
                .orElse(0);
        return new ActivityTable(
                code,
                parts.stream()
                        .map(part -> hidden.contains(part.code())
                                ? new ActivityBar(name.apply(part), null, null, 0)
                                : new ActivityBar(
                                        name.apply(part),
                                        part.activities(),
                                        part.supports(),
                                        most == 0 ? 0 : 100.0 * part.supports() / most))
                        .toList());
    }

    /** The months that the filter offers. */
    public List<YearMonth> getMonths() {
        return months;
    }

    /** The territories of the filter. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(territory);
    }

    public String getTerritory() {
        return territory;
    }

    /** As the address writes it; empty for none. */
    public String getFrom() {
        return from == null ? "" : from.toString();
    }

    /** As the address writes it; empty for none. */
    public String getTo() {
        return to == null ? "" : to.toString();
    }

    public boolean isFiltered() {
        return territory != null || from != null || to != null;
    }

    /** Whether the reader may import activities. */
    public boolean isImportable() {
        return caller.may(Permission.IMPORT) && caller.may(Permission.EDIT_DEPLOYMENT);
    }
}
