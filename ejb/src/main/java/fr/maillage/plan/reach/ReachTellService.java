package fr.maillage.plan.reach;

import fr.maillage.plan.persistence.ReachTellRepository;
import fr.maillage.plan.persistence.ReachTellRepository.Waiting;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.told.Quarter;
import fr.maillage.told.ToldCount;
import fr.maillage.told.ToldRegister;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells readers how many people actions reached, once a quarter is over. Those of an action are told together when there are
 * five of them, and wait for later quarters until then; each figure is told once, and what is corrected afterwards changes
 * nothing. Whatever is read is a sum of such numbers, so that no difference is one to four ({@link ReleasePolicy}).
 */
@Stateless
public class ReachTellService {

    private static final List<String> PEOPLE = List.of("people");

    @Inject
    private ReachTellRepository figures;

    @Inject
    private ToldRegister register;

    @Inject
    private Clock clock;

    /**
     * Tells the next quarter that is due and of which something may be told. Asks for no right: the job is the server's.
     *
     * @return whether there was one
     */
    public boolean tellNext() {
        LocalDate today = ClockProducer.today(clock);
        List<Quarter> quarters = figures.waiting(Quarter.lastDue(today).last()).stream()
                .map(Quarter::of)
                .distinct()
                .toList();
        for (Quarter quarter : quarters) {
            List<Waiting> told = figures.waitingUntil(quarter.last()).stream()
                    .filter(action -> action.people() >= ReleasePolicy.LEAST)
                    .toList();
            if (!told.isEmpty()) {
                figures.told(told.stream().map(Waiting::action).toList(), quarter.last(), quarter.key());
                register.keep(
                        ReachTellRepository.SUBJECT,
                        told.stream()
                                .map(action -> new ToldCount(
                                        action.territory(),
                                        quarter.key(),
                                        action.id().toString(),
                                        PEOPLE,
                                        action.people()))
                                .toList(),
                        today);
                return true;
            }
        }
        return false;
    }

    /** Tells all quarters that are due. */
    public void tellDue() {
        boolean more = true;
        while (more) {
            more = tellNext();
        }
    }
}
