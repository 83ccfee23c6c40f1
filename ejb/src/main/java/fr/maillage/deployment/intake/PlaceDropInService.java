package fr.maillage.deployment.intake;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInLifecycle;
import fr.maillage.deployment.dropin.DropInLifecycle.Draft;
import fr.maillage.deployment.dropin.DropInLifecycle.Followed;
import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.deployment.model.DropIn;
import fr.maillage.deployment.persistence.DropInRepository;
import fr.maillage.deployment.persistence.OpenPlaceRepository;
import fr.maillage.deployment.persistence.OpenPlaceRepository.OpenPlace;
import fr.maillage.hours.OpeningWeek;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Drop-ins of places that are permanences of conseillers numériques, as the import of the national file makes them. */
@Stateless
public class PlaceDropInService {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_HOURS = 500;

    @Inject
    private DropInRepository dropIns;

    @Inject
    private DropInList list;

    @Inject
    private DropInLifecycle lifecycle;

    @Inject
    private OpenPlaceRepository open;

    @Inject
    private PlaceNames places;

    @Inject
    private Caller caller;

    /**
     * Statement of the file about a permanence.
     *
     * @param place its place
     * @param code what the file calls it
     * @param hours when it is open, as OpenStreetMap writes it; null where the file says nothing, or nothing that is taken
     */
    public record Stated(UUID place, String code, String hours) {}

    /**
     * Gives each of some places one drop-in from its hours, under the code that the file has for it, and those that are there
     * the hours that the file has now, within the caller's transaction and in a number of statements that does not grow with
     * them. One whose hours somebody has changed since keeps them, and so does one that is archived. A place without services,
     * or whose hours no week can show, gets none; neither does one where the caller may not keep drop-ins.
     *
     * @param dryRun true to tell what there is to tell and write nothing
     * @return drop-ins that did not follow the file, and why, by what the file calls them
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED
     */
    public Map<String, Violation> give(List<Stated> stated, boolean dryRun) {
        caller.requireSignedIn();
        Map<String, Stated> byCode = new LinkedHashMap<>();
        // Later rows of the file go before earlier ones, but where they say nothing that is taken.
        stated.forEach(each ->
                byCode.merge(code(each.code()), each, (first, second) -> second.hours() == null ? first : second));
        Map<String, DropIn> there = dropIns.coded(byCode.keySet());
        if (!dryRun) {
            Map<UUID, Stated> fresh = new LinkedHashMap<>();
            byCode.forEach((code, each) -> {
                if (!there.containsKey(code)) {
                    fresh.putIfAbsent(each.place(), each);
                }
            });
            create(fresh);
        }
        return follow(byCode, there, dryRun);
    }

    private void create(Map<UUID, Stated> fresh) {
        Map<UUID, PlaceRef> references = places.references(fresh.keySet());
        Set<Long> allowed =
                allowed(references.values().stream().map(PlaceRef::communeId).collect(Collectors.toSet()));
        Map<UUID, OpenPlace> hours = open.of(references.values().stream()
                .filter(place -> !place.archived() && allowed.contains(place.communeId()))
                .map(PlaceRef::key)
                .toList());
        String name = RuleTexts.text(Violation.of(null, "deployment-dropin-usual-name", null), Locale.FRENCH);
        List<Draft> drafts = new ArrayList<>();
        hours.forEach((id, place) -> week(place.openingHours())
                .filter(week -> !place.services().isEmpty())
                .ifPresent(week -> {
                    Stated says = fresh.get(id);
                    drafts.add(new Draft(
                            references.get(id),
                            FieldValues.none(DropInField.class)
                                    .with(DropInField.CODE, code(says.code()))
                                    .with(DropInField.NAME, name)
                                    .with(DropInField.PLACE, id.toString())
                                    .with(DropInField.SERVICES, place.services())
                                    .with(DropInField.OPENING_HOURS, week)
                                    .with(DropInField.WEEKS, "1"),
                            // Where somebody has set other hours at the place, they are hers.
                            says.hours() == null ? week : week(says.hours()).orElse(null)));
                }));
        lifecycle.createAll(drafts);
    }

    /** Drop-ins whose hours the file has changed since it last gave them some get those. */
    private Map<String, Violation> follow(Map<String, Stated> stated, Map<String, DropIn> there, boolean dryRun) {
        Map<String, Violation> notes = new LinkedHashMap<>();
        Map<String, String> weeks = new LinkedHashMap<>();
        there.values().stream()
                .filter(dropIn ->
                        !dropIn.archived() && stated.get(dropIn.code()).hours() != null)
                .forEach(dropIn -> {
                    Stated says = stated.get(dropIn.code());
                    String week = week(says.hours()).orElse(null);
                    if (week == null) {
                        notes.put(says.code(), note("deployment-dropin-no-week", says.hours(), dropIn));
                    } else if (!week.equals(dropIn.sourceHours()) && !week.equals(dropIn.openingHours())) {
                        if (dropIn.asSource()) {
                            weeks.put(dropIn.code(), week);
                        } else {
                            notes.put(says.code(), note("deployment-dropin-by-hand", week, dropIn));
                        }
                    }
                });
        if (!dryRun) {
            follow(weeks, there);
        }
        return notes;
    }

    private void follow(Map<String, String> weeks, Map<String, DropIn> there) {
        Map<String, DropInView> views = list.coded(weeks.keySet());
        Set<Long> allowed =
                allowed(views.values().stream().map(DropInView::communeKey).collect(Collectors.toSet()));
        Map<UUID, PlaceRef> references = places.references(views.values().stream()
                .filter(view -> allowed.contains(view.communeKey()))
                .map(DropInView::place)
                .collect(Collectors.toSet()));
        lifecycle.followAll(views.values().stream()
                .filter(view -> references.containsKey(view.place()))
                .map(view -> new Followed(
                        there.get(view.code()), references.get(view.place()), view.values(), weeks.get(view.code())))
                .toList());
    }

    private static Violation note(String rule, String hours, DropIn dropIn) {
        return Violation.of(PlaceField.OPENING_HOURS.key(), rule, hours, dropIn.code());
    }

    private Set<Long> allowed(Set<Long> communes) {
        return caller.among(Permission.EDIT_PLACES, caller.among(Permission.EDIT_DEPLOYMENT, communes));
    }

    private static String code(String source) {
        return PlainText.cut(source, LONGEST_CODE);
    }

    /** The hours of the week alone: what holds on public holidays and on single days is the place's own. */
    private static Optional<String> week(String hours) {
        return OpeningWeek.read(hours)
                .filter(week -> !week.days().isEmpty())
                .map(week -> new OpeningWeek(week.days(), null, List.of()).write())
                .filter(text -> text.length() <= LONGEST_HOURS);
    }
}
