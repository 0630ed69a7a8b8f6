//! Records that pairs join, directly or through others.

/// Groups of places joined by pairs; a place without a pair is in no group. Groups and their members are
/// in the order of places. For showing only: a group may hold two people when one pair in it is wrong.
#[must_use]
pub fn groups(size: usize, pairs: impl IntoIterator<Item = (u32, u32)>) -> Vec<Vec<u32>> {
    let mut parent: Vec<u32> = (0..u32::try_from(size).unwrap_or(u32::MAX)).collect();
    fn root(parent: &mut [u32], mut place: u32) -> u32 {
        while parent[place as usize] != place {
            parent[place as usize] = parent[parent[place as usize] as usize];
            place = parent[place as usize];
        }
        place
    }
    for (a, b) in pairs {
        let (a, b) = (root(&mut parent, a), root(&mut parent, b));
        parent[a.max(b) as usize] = a.min(b);
    }
    let mut members: std::collections::BTreeMap<u32, Vec<u32>> = std::collections::BTreeMap::new();
    for place in 0..parent.len() {
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        let root = root(&mut parent, place);
        members.entry(root).or_default().push(place);
    }
    members.into_values().filter(|group| group.len() > 1).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn pairs_join_through_others() {
        assert_eq!(super::groups(6, [(4, 1), (1, 3), (0, 5)]), [vec![0, 5], vec![1, 3, 4]]);
        assert!(super::groups(3, []).is_empty());
    }
}
