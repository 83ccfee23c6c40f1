package fr.maillage.web.deployment.calendar;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A quarter of the calendar of ends. */
public class CalendarQuarter implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int year;
    private final int number;
    private final BigDecimal yearlyCost;
    private final boolean past;
    private final ArrayList<CalendarRow> rows;

    /** @param past whether its ends are over */
    CalendarQuarter(int year, int number, BigDecimal yearlyCost, boolean past, List<CalendarRow> rows) {
        this.year = year;
        this.number = number;
        this.yearlyCost = yearlyCost;
        this.past = past;
        this.rows = new ArrayList<>(rows);
    }

    /** As addresses of parts of the page call it. */
    public String getCode() {
        return year + "-T" + number + (past ? "-past" : "");
    }

    /** Tells whether its ends are over. */
    public boolean isPast() {
        return past;
    }

    public int getYear() {
        return year;
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return rows.size();
    }

    /** Gives the cost that falls to the hosts then, in euros a year. */
    public BigDecimal getYearlyCost() {
        return yearlyCost;
    }

    public List<CalendarRow> getRows() {
        return rows;
    }
}
