package fr.maillage.committee.seat;

import fr.maillage.committee.persistence.CurrentMemberRepository;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Who sits today where something is decided about a territory, for features that write to members. It asks for no right. */
@ApplicationScoped
public class CurrentMembers {

    private static final int MOST = 2000;

    @Inject
    private CurrentMemberRepository members;

    @Inject
    private Clock clock;

    /**
     * Who sits today in the committees and working groups that work for a territory, for what lies in it or for what it lies
     * in; by name, in one statement. Those of archived bodies, and of juries, are left out.
     *
     * @param territory its key
     */
    public List<CurrentMember> near(long territory) {
        return members.near(territory, ClockProducer.today(clock), MOST);
    }
}
