package fr.maillage.web.map;

/**
 * Layer that can colour the territories under the places, in the words of its reader.
 *
 * @param code as addresses have it
 * @param name what it is called
 * @param unit of its figures
 * @param origin whose figures they are and of when; empty where its own page tells
 * @param missing what stands where there is no figure
 * @param more the page that tells more of a territory, without its code at the end
 * @param decimals how many its figures are shown with
 */
public record MapLayer(
        String code, String name, String unit, String origin, String missing, String more, int decimals) {}
