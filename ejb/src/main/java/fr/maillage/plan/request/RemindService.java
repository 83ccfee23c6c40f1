package fr.maillage.plan.request;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.notification.NewMessage;
import fr.maillage.notification.NotificationService;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.persistence.RequestRepository;
import fr.maillage.plan.persistence.RequestRepository.ToWrite;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Work of the job of reminders, some at a time, each part in a transaction of its own with the run's progress. Reminded is
 * who was written to and has not answered, from the day of the following month that the settings say, twice at most; nobody is written to
 * whom no officer has asked.
 */
@Stateless
public class RemindService {

    private static final int SOME = 100;

    @Inject
    private RequestRepository requests;

    @Inject
    private NotificationService messages;

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private ReminderSettings reminders;

    @EJB
    private JobProgressService progress;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Reminds some partners; whoever refuses messages is left alone.
     *
     * @param part under which the run keeps how far it got
     * @return whether there may be more
     * @throws Problem DENIED without EDIT_PLAN everywhere
     */
    public boolean remindSome(UUID run, String part) {
        caller.requireEverywhere(Permission.EDIT_PLAN);
        LocalDate today = ClockProducer.today(clock);
        OffsetDateTime now = lifecycle.now();
        long after = progress.cursor(run, part).map(Long::parseLong).orElse(0L);
        List<ToWrite> due = requests.toRemind(
                RequestPolicy.firstOpen(today),
                RequestPolicy.lastReminded(today, reminders.fromDay()),
                now.minusDays(RequestPolicy.PEACE_DAYS),
                RequestPolicy.MOST_MESSAGES,
                after,
                SOME);
        if (due.isEmpty()) {
            return false;
        }
        Set<String> refusing =
                messages.refusing(due.stream().map(ToWrite::email).collect(Collectors.toSet()));
        List<NewMessage> reminders = new ArrayList<>();
        for (ToWrite to : due) {
            if (!refusing.contains(to.email())) {
                FigureRequest request = requests.again(to.request(), now, now.plusDays(RequestPolicy.LINK_DAYS));
                reminders.add(RequestTexts.message(request, to));
            }
        }
        messages.enqueue(reminders);
        progress.advance(
                run,
                part,
                Long.toString(due.get(due.size() - 1).key()),
                new JobCounts(due.size(), reminders.size(), 0, (long) due.size() - reminders.size(), 0));
        return true;
    }
}
