package fr.maillage.web.job;

import fr.maillage.job.JobRunFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The filters of the list of runs, read from its address; nonsense counts as absent. */
final class JobFilters {

    private JobFilters() {}

    static JobRunFilter of(HttpServletRequest request) {
        return new JobRunFilter(
                text(request, "job"),
                JobStates.statuses(request.getParameter("state")),
                text(request, "owner"),
                Boolean.parseBoolean(request.getParameter("mine")),
                day(text(request, "from")));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
