package fr.maillage.deployment.intake;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInLifecycle;
import fr.maillage.deployment.dropin.DropInLifecycle.Draft;
import fr.maillage.deployment.persistence.DropInRepository;
import fr.maillage.deployment.persistence.OpenPlaceRepository;
import fr.maillage.deployment.persistence.OpenPlaceRepository.OpenPlace;
import fr.maillage.hours.OpeningWeek;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
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
    private DropInLifecycle lifecycle;

    @Inject
    private OpenPlaceRepository open;

    @Inject
    private PlaceNames places;

    @Inject
    private Caller caller;

    /**
     * Gives each of some places one drop-in from its hours, under the code that the file has for it, within the caller's
     * transaction and in a number of statements that does not grow with them. One that is there stays as it is. A place
     * without services, or whose hours no week can show, gets none; neither does one where the caller may not keep
     * drop-ins.
     *
     * @param codes what the file calls each place
     * @return how many were made
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED
     */
    public int give(Map<UUID, String> codes) {
        caller.requireSignedIn();
        Set<String> there = dropIns.there(
                codes.values().stream().map(PlaceDropInService::code).toList());
        Map<UUID, PlaceRef> references = places.references(codes.keySet());
        Set<Long> allowed = allowed(references.values());
        Map<UUID, OpenPlace> hours = open.of(references.values().stream()
                .filter(place -> !place.archived() && allowed.contains(place.communeId()))
                .map(PlaceRef::key)
                .toList());
        String name = RuleTexts.text(Violation.of(null, "deployment-dropin-usual-name", null), Locale.FRENCH);
        List<Draft> drafts = new ArrayList<>();
        hours.forEach((id, place) -> {
            String code = code(codes.get(id));
            week(place.openingHours())
                    .filter(week -> !place.services().isEmpty() && there.add(code))
                    .ifPresent(week -> drafts.add(new Draft(
                            references.get(id),
                            FieldValues.none(DropInField.class)
                                    .with(DropInField.CODE, code)
                                    .with(DropInField.NAME, name)
                                    .with(DropInField.PLACE, id.toString())
                                    .with(DropInField.SERVICES, place.services())
                                    .with(DropInField.OPENING_HOURS, week)
                                    .with(DropInField.WEEKS, "1"))));
        });
        lifecycle.createAll(drafts);
        return drafts.size();
    }

    private Set<Long> allowed(Collection<PlaceRef> all) {
        Set<Long> communes = all.stream().map(PlaceRef::communeId).collect(Collectors.toSet());
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
