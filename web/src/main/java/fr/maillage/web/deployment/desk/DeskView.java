package fr.maillage.web.deployment.desk;

import fr.maillage.deployment.desk.DeskDimension;
import fr.maillage.deployment.desk.DeskFigures;
import fr.maillage.deployment.desk.DeskPart;
import fr.maillage.deployment.desk.DeskService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.deployment.activity.ActivityLabels;
import fr.maillage.web.deployment.activity.ActivityPeriods;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Counts of orientation desks: where and in which months is asked for by the address. */
@Named
@RequestScoped
public class DeskView {

    @Inject
    private DeskService desks;

    @Inject
    private DeskLabels labels;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Texts texts;

    private String territory;
    private YearMonth from;
    private YearMonth to;
    private DeskFigures found;
    private ActivityPeriods periods;

    @PostConstruct
    void init() {
        Asked asked = Asked.byPage();
        territory = asked.text("territory");
        from = asked.choice("from", ActivityLabels::month);
        to = asked.choice("to", ActivityLabels::month);
        if (from != null && to != null && to.isBefore(from)) {
            to = from;
        }
        found = desks.of(territory, from, to);
        from = found.from();
        to = found.to();
        List<YearMonth> months = desks.months(territory);
        periods = found.trusted() ? ActivityPeriods.months(months, texts) : ActivityPeriods.quarters(months, texts);
    }

    public DeskFigures getFound() {
        return found;
    }

    /** Says in a sentence all that there is. */
    public String getSum() {
        if (found.trusted()) {
            return texts.of("deployment.desk.sum", found.people(), found.unmet());
        }
        String sum = texts.of("deployment.desk.told.sum", found.people());
        return found.unmet() == null ? sum : sum + " " + texts.of("deployment.desk.told.unmet", found.unmet());
    }

    /** Gives tables by month, commune, and each dimension, without those of which nothing is known. */
    public List<DeskTable> getTables() {
        List<DeskTable> tables = new ArrayList<>();
        for (DeskDimension dimension : DeskDimension.values()) {
            tables.add(table(dimension.code(), found.by(dimension), part -> labels.name(dimension, part)));
        }
        tables.add(table(
                "month",
                found.months(),
                part -> ActivityLabels.together(part.code(), month -> texts.month(YearMonth.parse(month)))));
        tables.add(table("commune", found.communes(), DeskPart::name));
        tables.removeIf(table -> table.getRows().isEmpty());
        return tables;
    }

    private static DeskTable table(String code, List<DeskPart> parts, Function<DeskPart, String> name) {
        long most = parts.stream().mapToLong(DeskPart::people).max().orElse(0);
        return new DeskTable(
                code,
                parts.stream()
                        .map(part -> new DeskRow(
                                name.apply(part), part.people(), most == 0 ? 0 : 100.0 * part.people() / most))
                        .toList());
    }

    /** The months that the filter offers, or the quarters. */
    public ActivityPeriods getPeriods() {
        return periods;
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

    /** Tells if the reader may read the links of campaigns, by which desks send. */
    public boolean isOpenable() {
        return caller.may(Permission.COLLECT);
    }
}
