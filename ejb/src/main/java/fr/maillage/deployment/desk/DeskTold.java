package fr.maillage.deployment.desk;

import fr.maillage.deployment.quarter.QuarterSubject;
import fr.maillage.deployment.quarter.ToldQuarters;
import fr.maillage.told.ToldGroups;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts of the orientation desks of a territory that were told, as sums of its quarters. */
record DeskTold(ToldQuarters quarters) {

    private static final String MET = "met";

    /** Null where nothing is told. */
    Long people() {
        return quarters.sums(QuarterSubject.PEOPLE).sum();
    }

    /** Null where it is not told of each quarter. */
    Long unmet() {
        return quarters.everywhere(QuarterSubject.SENT)
                ? quarters.sums(QuarterSubject.SENT).of(QuarterSubject.NOWHERE)
                : null;
    }

    List<DeskPart> months() {
        return parts(quarters.sums(QuarterSubject.MONTH));
    }

    Map<DeskDimension, List<DeskPart>> parts() {
        Map<DeskDimension, List<DeskPart>> parts = new EnumMap<>(DeskDimension.class);
        for (DeskDimension dimension : DeskDimension.values()) {
            List<DeskPart> told = parts(sums(dimension));
            if (!told.isEmpty()) {
                parts.put(dimension, told);
            }
        }
        return parts;
    }

    /** Needs are those that were met and those that were not; nowhere is told beside those who were sent somewhere. */
    private ToldGroups sums(DeskDimension dimension) {
        ToldGroups sums = quarters.sums(dimension.code());
        if (dimension == DeskDimension.NEED) {
            quarters.each().stream()
                    .filter(quarter -> told(quarter, QuarterSubject.REDIRECTED, MET)
                            && told(quarter, QuarterSubject.NOWHERE, DeskDimension.UNMET.code()))
                    .forEach(quarter -> {
                        add(sums, quarter.sums(MET));
                        add(sums, quarter.sums(DeskDimension.UNMET.code()));
                    });
        }
        Long nowhere = quarters.sums(QuarterSubject.SENT).of(QuarterSubject.NOWHERE);
        if (dimension == DeskDimension.DIRECTION && nowhere != null) {
            sums.add(List.of(DeskDimension.NOWHERE), nowhere.intValue());
        }
        return sums;
    }

    private static void add(ToldGroups sums, ToldGroups more) {
        more.some().forEach(group -> sums.add(group.terms(), group.people()));
    }

    /** Tells if the needs of some of those who came in a quarter are told, or nobody was of them. */
    private static boolean told(ToldQuarters quarter, String some, String needs) {
        return quarter.sums(needs).sum() != null
                || Long.valueOf(0).equals(quarter.sums(QuarterSubject.SENT).of(some));
    }

    private static List<DeskPart> parts(ToldGroups sums) {
        return sums.some().stream()
                .map(group -> new DeskPart(group.code(), null, group.people()))
                .toList();
    }
}
