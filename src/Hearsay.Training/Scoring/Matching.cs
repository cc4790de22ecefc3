namespace Hearsay.Training.Scoring;

/// <summary>Pairs the items of two sides one to one.</summary>
internal static class Matching
{
    /// <summary>
    /// A pairing of as many items as can be paired at all (Kuhn's augmenting paths): for each item on the left its partner,
    /// or -1.
    /// </summary>
    public static int[] Largest(int left, int right, Func<int, int, bool> fits)
    {
        var partnerOfRight = new int[right];
        Array.Fill(partnerOfRight, -1);
        for (int l = 0; l < left; l++)
        {
            FindPartner(l, partnerOfRight, new bool[right], fits);
        }

        var partners = new int[left];
        Array.Fill(partners, -1);
        for (int r = 0; r < right; r++)
        {
            if (partnerOfRight[r] >= 0)
            {
                partners[partnerOfRight[r]] = r;
            }
        }

        return partners;
    }

    private static bool FindPartner(int left, int[] partnerOfRight, bool[] wasTried, Func<int, int, bool> fits)
    {
        for (int r = 0; r < partnerOfRight.Length; r++)
        {
            if (wasTried[r] || !fits(left, r))
            {
                continue;
            }

            wasTried[r] = true;
            if (partnerOfRight[r] < 0 || FindPartner(partnerOfRight[r], partnerOfRight, wasTried, fits))
            {
                partnerOfRight[r] = left;
                return true;
            }
        }

        return false;
    }
}
