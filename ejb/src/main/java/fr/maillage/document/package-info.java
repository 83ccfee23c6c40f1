/**
 * Files, stored once by their content under the data folder. May use {@code shared} and {@code identity}.
 */
package fr.maillage.document;
