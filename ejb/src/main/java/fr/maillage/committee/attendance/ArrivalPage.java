package fr.maillage.committee.attendance;

import java.time.LocalDate;

/**
 * Page that somebody sees who reads the code at the door of a gathering.
 *
 * @param state whether she may say that she came: {@code open}, or why not: {@code early}, {@code over}, {@code archived}
 */
public record ArrivalPage(String title, String body, LocalDate heldOn, String state) {

    public boolean open() {
        return state.equals(ArrivalService.OPEN);
    }
}
