package fr.maillage.deployment.activity;

import fr.maillage.deployment.quarter.QuarterSubject;
import fr.maillage.deployment.quarter.ToldQuarters;
import fr.maillage.told.ToldGroups;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Activity of a territory that was told, as sums of its quarters. */
record ActivityTold(ToldQuarters quarters) {

    Activity.Totals totals() {
        ToldGroups people = quarters.sums(QuarterSubject.PEOPLE);
        ToldGroups help = quarters.sums(QuarterSubject.HELP);
        ToldGroups sent = quarters.sums(QuarterSubject.SENT);
        return new Activity.Totals(
                null,
                people.sum(),
                quarters.everywhere(QuarterSubject.HELP) ? help.of(QuarterSubject.WORKSHOP) : null,
                sent.of(QuarterSubject.REDIRECTED),
                sent.sum());
    }

    List<ActivityPart> months() {
        return parts(quarters.sums(QuarterSubject.MONTH));
    }

    Map<ActivityDimension, List<ActivityPart>> parts() {
        Map<ActivityDimension, List<ActivityPart>> parts = new EnumMap<>(ActivityDimension.class);
        for (ActivityDimension dimension : ActivityDimension.values()) {
            ToldGroups sums = quarters.sums(dimension.code());
            Long workshops = quarters.sums(QuarterSubject.HELP).of(QuarterSubject.WORKSHOP);
            if (dimension == ActivityDimension.KIND && workshops != null) {
                sums.add(List.of(ActivityDimension.WORKSHOP), workshops.intValue());
            }
            List<ActivityPart> told = parts(sums);
            if (!told.isEmpty()) {
                parts.put(dimension, told);
            }
        }
        return parts;
    }

    private static List<ActivityPart> parts(ToldGroups sums) {
        return sums.some().stream()
                .map(group -> new ActivityPart(group.code(), null, null, group.people()))
                .toList();
    }
}
