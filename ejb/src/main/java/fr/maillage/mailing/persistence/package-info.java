/** Reads and writes contact lists; used by {@code mailing} alone. */
package fr.maillage.mailing.persistence;
