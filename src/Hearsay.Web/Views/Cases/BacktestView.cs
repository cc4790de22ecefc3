using Hearsay.Store;
using Hearsay.Store.Indicators;
using Hearsay.Store.Problems;
using Hearsay.Weighing.Indicators;

namespace Hearsay.Web.Views.Cases;

/// <summary>What an indicator would have shown over a period: tried before it is watched for.</summary>
public sealed record BacktestView
{
    /// <summary>The most turns that are listed.</summary>
    public const int MostTurns = 200;

    /// <summary>The sentence as typed.</summary>
    public required string Sentence { get; init; }

    /// <summary>The first day; null for as early as there is something.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly Last { get; init; }

    /// <summary>Why the sentence was not understood; else null.</summary>
    public string? Problem { get; init; }

    /// <summary>The sentence with what it leaves unsaid; null if none was typed, or it was not understood.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The days on which it would have turned, the earliest first.</summary>
    public IReadOnlyList<BacktestTurn> Turns { get; init; } = [];

    /// <summary>How many turns there are more.</summary>
    public int MoreTurns { get; init; }

    /// <summary>How many claims are left out because the time they speak of is longer than the window.</summary>
    public int Vague { get; init; }

    /// <summary>Looks.</summary>
    public static BacktestView Of(Library library, string sentence, DateOnly? first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(sentence);
        var view = new BacktestView { Sentence = sentence, First = first, Last = last };
        if (sentence.Length == 0)
        {
            return view;
        }

        try
        {
            Indicator indicator = IndicatorBook.Read(sentence);
            IndicatorBook book = library.Indicators();
            IndicatorTimeline timeline = book.Timeline(indicator);
            IndicatorDay[] turns = [.. timeline.Turns(first ?? DateOnly.MinValue, last)];
            return view with
            {
                Indicator = indicator,
                Turns = [.. turns.Take(MostTurns).Select(t => new BacktestTurn(t, book.IdsOf(timeline.ClaimsOn(t.Day).TakeLast(IndicatorLine.MostClaims))))],
                MoreTurns = Math.Max(0, turns.Length - MostTurns),
                Vague = timeline.Vague,
            };
        }
        catch (Exception problem) when (problem is LibraryException or QueryException)
        {
            return view with { Problem = problem.Message };
        }
    }
}
