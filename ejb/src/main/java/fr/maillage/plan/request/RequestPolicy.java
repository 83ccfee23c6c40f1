package fr.maillage.plan.request;

import fr.maillage.shared.LinkPolicy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;

/** When partners may be asked for a month, may answer, and are reminded. */
public final class RequestPolicy {

    /** Days for which a link holds. */
    public static final int LINK_DAYS = 30;

    /** The day of the following month from which who has not answered is reminded, where nobody says another. */
    public static final int REMIND_FROM = 10;

    /** The last such day that every month has. */
    public static final int LAST_REMIND_FROM = 28;

    /** Days for which a partner is left in peace after a message. */
    public static final int PEACE_DAYS = 7;

    /** The first message and two reminders. */
    public static final int MOST_MESSAGES = 3;

    private static final int MONTHS_OPEN = 2;

    private RequestPolicy() {}

    /** The last day on which partners may say what was counted in a month. */
    public static LocalDate closes(YearMonth month) {
        return month.plusMonths(MONTHS_OPEN).atEndOfMonth();
    }

    /** Tells if partners may be asked for a month: it has begun, and is not closed. */
    public static boolean askable(YearMonth month, LocalDate today) {
        return !month.isAfter(YearMonth.from(today)) && !today.isAfter(closes(month));
    }

    /** The first month that is not closed. */
    public static YearMonth firstOpen(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS_OPEN);
    }

    /**
     * The last month for which partners are reminded.
     *
     * @param from the day of the following month from which they are
     */
    public static YearMonth lastReminded(LocalDate today, int from) {
        return YearMonth.from(today).minusMonths(today.getDayOfMonth() < from ? 2 : 1);
    }

    /**
     * Tells if a request may be answered.
     *
     * @param asked whether its action is there and its kind asks for anything
     */
    public static RequestState state(FigureRequest request, boolean asked, OffsetDateTime now, LocalDate today) {
        if (request.answeredAt() != null) {
            return RequestState.USED;
        }
        if (request.revokedAt() != null) {
            return RequestState.REVOKED;
        }
        if (!asked) {
            return RequestState.WITHDRAWN;
        }
        if (today.isAfter(closes(request.month()))) {
            return RequestState.CLOSED;
        }
        return LinkPolicy.expired(request.expiresAt(), now) ? RequestState.EXPIRED : RequestState.OPEN;
    }
}
