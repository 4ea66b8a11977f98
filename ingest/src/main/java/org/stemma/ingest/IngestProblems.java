package org.stemma.ingest;

import java.util.Optional;
import org.stemma.model.Problem;

/** The problems of reading sources, in one voice: what was read, where, what was found, what to do. */
final class IngestProblems {
    private IngestProblems() {}

    private static Problem of(String kind, String where, String message) {
        return new Problem(Optional.empty(), Problem.Stage.INGEST, kind, where, message);
    }

    static Problem missing(String where) {
        return of(
                "not found", where, "There is no file or folder " + where + ". Check the name and the current folder.");
    }

    static Problem unreadable(String where, String found) {
        return of(
                "not readable",
                where,
                "Reading " + where + " failed: " + found + ". Check its permissions and read it again.");
    }

    static Problem empty(String where) {
        return of("empty", where, where + " holds no text, so there is no article in it. Leave it out or fill it.");
    }

    static Problem binary(String where, String found) {
        return of("not a text", where, where + " is " + found + ". Save it as plain text or HTML and add that.");
    }

    static Problem tooLarge(String where, long found, long limit, String unit) {
        return of(
                "too large",
                where,
                where + " has " + found + " " + unit + " and at most " + limit
                        + " are read. Split it, or give many articles as JSON lines.");
    }

    static Problem otherKind(String where) {
        return of(
                "kind of file not read",
                where,
                where
                        + " has none of the endings .txt .md .html .html.gz .jsonl .jsonl.gz, so it was left out. Rename or convert it.");
    }

    static Problem loop(String where, String target) {
        return of(
                "folder loop",
                where,
                where + " leads back to " + target
                        + ", a folder that is being read already. It was not followed; remove the link if that is wrong.");
    }

    static Problem outside(String where, String target) {
        return of(
                "leaves the folder",
                where,
                where + " leads to " + target
                        + ", outside the folder that was given. It was not followed; add that path by itself if it is wanted.");
    }

    static Problem notAName(String where) {
        return of(
                "leaves the folder",
                where,
                "'" + where
                        + "' is no name of a file inside a folder, so it was left out. Rename it and add it again.");
    }

    static Problem damaged(String where, String charset, String damage) {
        return of(
                "damaged text",
                where,
                where + " was read as " + charset + ", but " + damage
                        + ". The broken places are shown as \uFFFD; get the file again if that matters.");
    }

    static Problem notJson(String where, String found) {
        return of(
                "not JSON",
                where,
                "The line " + where + " is not one JSON object: " + found
                        + ". The other lines are read; correct this one and add the file again.");
    }

    static Problem noText(String where) {
        return of(
                "no text",
                where,
                "The row " + where + " has neither a 'text' nor an 'html' that is a string with something in it."
                        + " Add one of them.");
    }

    static Problem moreBadLines(String where, long count) {
        return of(
                "more unreadable lines",
                where,
                count + " more lines of " + where
                        + " could not be read and are not listed one by one. Correct those listed and add the file again.");
    }

    static Problem longLine(String where) {
        return of(
                "too large",
                where,
                "The line " + where + " is longer than " + Limits.LINE_BYTES
                        + " bytes and was skipped. Split the text.");
    }

    static Problem brokenArchive(String where, String found) {
        return of(
                "damaged archive",
                where,
                "Unpacking stopped at " + where + ": " + found
                        + ". What stands before it was read; get the file again.");
    }

    static Problem surrogates(String where, long count) {
        return of(
                "damaged text",
                where,
                count + " halves of characters without their other half stand in " + where
                        + ". They are shown as \uFFFD; get the text again if that matters.");
    }

    static Problem sidecarUnreadable(String where, String found) {
        return of(
                "sidecar not readable",
                where,
                "The sidecar " + where + " could not be read: " + found
                        + ". The articles beside it are read without it; correct it and add the folder again.");
    }

    static Problem sidecarRow(String where, String found) {
        return of("sidecar row not used", where, "A row of the sidecar at " + where + " was not used: " + found);
    }
}
