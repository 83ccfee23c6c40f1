package fr.maillage.committee.home;

import fr.maillage.committee.digest.AwaitingReader;
import fr.maillage.committee.persistence.MemberCardRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Grant;
import fr.maillage.identity.Role;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Card of their committees for members who have an account, officers and the prefecture: those where they sit today, or
 * where nobody knows who they are among people those of their territories.
 */
@Stateless
public class MemberCardService {

    private static final Set<Role> AROUND_COMMITTEES =
            EnumSet.of(Role.MEMBER, Role.EPT_OFFICER, Role.DEPARTMENT_OFFICER, Role.PREFECTURE);

    /** As many things and decisions as the card shows. */
    static final int MOST = 5;

    @Inject
    private MemberCardRepository cards;

    @Inject
    private AwaitingReader awaiting;

    @Inject
    private PersonRegister register;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The card of the caller; empty for whoever has no committee, and where there is nothing to show.
     *
     * @throws Problem UNAUTHENTICATED
     */
    public Optional<MemberCard> mine() {
        CallerIdentity who = caller.requireSignedIn();
        Set<Long> territories = who.grants().stream()
                .filter(grant -> AROUND_COMMITTEES.contains(grant.role()))
                .map(Grant::territoryId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (territories.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = ClockProducer.today(clock);
        List<Long> persons = register.of(who.accountId());
        List<Long> hers = cards.seats(persons, today);
        List<Long> bodies = hers.isEmpty() ? cards.around(territories, today) : hers;
        MemberCard card = new MemberCard(
                cards.next(bodies, today),
                awaiting.lines(persons, today).stream().limit(MOST).toList(),
                cards.decided(bodies, MOST));
        return card.blank() ? Optional.empty() : Optional.of(card);
    }
}
